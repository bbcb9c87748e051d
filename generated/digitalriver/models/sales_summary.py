"""Model: SalesSummary."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number, Timestamp


class SalesSummary(Model):
    """Daily total of your sales transactions in one currency, the basis of payouts."""

    id: str | None = None
    """Identifier of the sales summary."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """Creation of the sales summary, as a UTC timestamp."""

    sales_closing_time: Timestamp | None = Field(
        default=None,
        validation_alias="salesClosingTime",
        serialization_alias="salesClosingTime",
    )
    """End of the period that is summed up, as a UTC timestamp."""

    currency: str | None = None
    """Currency of `amount`, as a three-letter ISO 4217 code."""

    amount: Number | None = None
    """Sum owed to you for the period, in major units of the currency (`9.99`, not
    cents).
    """

    payout_id: str | None = Field(
        default=None,
        validation_alias="payoutId",
        serialization_alias="payoutId",
    )
    """Payout that settled this summary; absent while `paid` is `false`."""

    paid: bool | None = None
    """Whether a payout has settled this summary."""

    payer_id: str | None = Field(
        default=None,
        validation_alias="payerId",
        serialization_alias="payerId",
    )
    """Identifier of the Digital River entity that owes the money."""

    payer_name: str | None = Field(
        default=None,
        validation_alias="payerName",
        serialization_alias="payerName",
    )
    """Name of the Digital River entity that owes the money."""

    payee_id: str | None = Field(
        default=None,
        validation_alias="payeeId",
        serialization_alias="payeeId",
    )
    """Identifier of your entity that is owed the money."""

    payee_name: str | None = Field(
        default=None,
        validation_alias="payeeName",
        serialization_alias="payeeName",
    )
    """Name of your entity that is owed the money."""

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for an object of live mode, `false` for one created in test mode."""
