"""Models: ReturnResponse, ReturnResponseState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp
from .location import Location
from .metadata import Metadata
from .return_item import ReturnItem

ReturnResponseState: TypeAlias = Literal["created", "accepted"] | str
"""`created` once the return is announced, `accepted` once the goods have arrived and
are approved.
"""


class ReturnResponse(Model):
    """Goods of an order that the customer sends back. Accepting a return can lead to
    refunds, which are listed in `refundIds`.
    """

    id: str | None = None
    """Identifier of the return."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """Creation of the return, as a UTC timestamp."""

    updated_time: Timestamp | None = Field(
        default=None,
        validation_alias="updatedTime",
        serialization_alias="updatedTime",
    )
    """Last change of the return, as a UTC timestamp."""

    order_id: str | None = Field(
        default=None,
        validation_alias="orderId",
        serialization_alias="orderId",
    )
    """Order from which the goods come."""

    currency: str | None = None
    """Currency as a three-letter ISO 4217 code, for example `USD`."""

    items: list[ReturnItem] | None = None
    """Lines sent back, with the quantity accepted of each."""

    reason: str | None = None
    """Why the goods come back. A code of your own, up to 64 characters, such as
    `requested_by_customer`.
    """

    failure_reason: str | None = Field(
        default=None,
        validation_alias="failureReason",
        serialization_alias="failureReason",
    )
    """Short code telling why the return failed; absent otherwise."""

    state: ReturnResponseState | None = None
    """`created` once the return is announced, `accepted` once the goods have arrived
    and are approved.
    """

    location: Location | None = None
    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for an object of live mode, `false` for one created in test mode."""

    metadata: Metadata | None = None
    refund_ids: list[str] | None = Field(
        default=None,
        validation_alias="refundIds",
        serialization_alias="refundIds",
    )
    """Refunds issued for this return, by id. Empty as long as nothing was paid back."""
