"""Model: Payout."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number, Timestamp


class Payout(Model):
    """Transfer of money from Digital River to you. It gathers sales summaries and
    account-level fees of a period.
    """

    id: str | None = None
    """Identifier of the payout."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """Creation of the payout, as a UTC timestamp."""

    payout_time: Timestamp | None = Field(
        default=None,
        validation_alias="payoutTime",
        serialization_alias="payoutTime",
    )
    """When the money was sent, as a UTC timestamp."""

    currency: str | None = None
    """Currency in which you are paid, as a three-letter ISO 4217 code."""

    amount: Number | None = None
    """Sum transferred, in major units of the currency (`9.99`, not cents)."""

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
