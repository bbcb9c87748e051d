"""Models: CreateReturnResponse, CreateReturnResponseState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp
from .location import Location
from .metadata import Metadata
from .return_item import ReturnItem

CreateReturnResponseState: TypeAlias = Literal["created", "accepted"] | str
"""`created` until the returned items are accepted, then `accepted`."""


class CreateReturnResponse(Model):
    """Return just created for some or all items of an order. Accepting it can lead
    to refunds, listed in `refundIds`.
    """

    id: str | None = None
    """Identifier of the return."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the return was created (UTC)."""

    order_id: str | None = Field(
        default=None,
        validation_alias="orderId",
        serialization_alias="orderId",
    )
    """Order whose items come back."""

    currency: str | None = None
    """Currency of the order, as a three-letter ISO 4217 code such as `USD`."""

    items: list[ReturnItem] | None = None
    """Items that the customer sends back."""

    reason: str | None = None
    """Why the items come back, for example `requested_by_customer`."""

    state: CreateReturnResponseState | None = None
    """`created` until the returned items are accepted, then `accepted`."""

    location: Location | None = None
    livemode: bool | None = None
    """`true` for live data, `false` for data made with a test key."""

    metadata: Metadata | None = None
    refund_ids: list[str] | None = Field(
        default=None,
        validation_alias="refundIds",
        serialization_alias="refundIds",
    )
    """Refunds requested for this return; empty while there are none."""
