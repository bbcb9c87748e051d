"""Model: PayoutTransaction."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number, Timestamp


class PayoutTransaction(Model):
    """One entry of a payout, such as a sales summary or a fee."""

    id: str | None = None
    """Identifier of the entry; for a sales summary it is the id of that summary."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """Creation of the entry, as a UTC timestamp."""

    currency: str | None = None
    """Currency of `amount`, as a three-letter ISO 4217 code."""

    amount: Number | None = None
    """Contribution of this entry to the payout, in major units of the currency
    (`9.99`, not cents). Negative if it reduces the payout.
    """

    payout_id: str | None = Field(
        default=None,
        validation_alias="payoutId",
        serialization_alias="payoutId",
    )
    """Payout to which the entry belongs."""

    description: str | None = None
    """Text for people, such as the period that is covered."""

    type: str | None = None
    """Kind of entry, for example `sales_summary`."""

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for an object of live mode, `false` for one created in test mode."""
