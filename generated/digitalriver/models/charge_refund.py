"""Models: ChargeRefund, ChargeRefundState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number, Timestamp

ChargeRefundState: TypeAlias = Literal["pending", "complete", "failed"] | str
"""Progress of the refund: it starts as `pending` and ends as `complete` or `failed`."""


class ChargeRefund(Model):
    """Part of a refund that was paid back through one particular charge."""

    id: str | None = None
    """Identifier of the refund on this charge."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the refund was created (UTC)."""

    updated_time: Timestamp | None = Field(
        default=None,
        validation_alias="updatedTime",
        serialization_alias="updatedTime",
    )
    """When the refund last changed (UTC)."""

    amount: Number | None = None
    """Amount paid back through this charge, in major units of the currency of the
    charge, e.g. `1180.26`.
    """

    state: ChargeRefundState | None = None
    """Progress of the refund: it starts as `pending` and ends as `complete` or
    `failed`.
    """

    failure_code: str | None = Field(
        default=None,
        validation_alias="failureCode",
        serialization_alias="failureCode",
    )
    """Machine-readable reason why the refund failed; absent unless it failed."""

    failure_message: str | None = Field(
        default=None,
        validation_alias="failureMessage",
        serialization_alias="failureMessage",
    )
    """Readable explanation of `failureCode`; absent unless the refund failed."""
