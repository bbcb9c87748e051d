"""Model: WireTransfer."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class WireTransfer(Model):
    """Bank account to which the customer transfers the money. Show it after
    checkout, together with the reference.
    """

    account_holder: str | None = Field(
        default=None,
        validation_alias="accountHolder",
        serialization_alias="accountHolder",
    )
    """Name on the account."""

    bank_name: str | None = Field(
        default=None,
        validation_alias="bankName",
        serialization_alias="bankName",
    )
    """Name of the bank."""

    city: str | None = None
    """City of the bank."""

    country: str | None = None
    """Country of the bank as an ISO 3166-1 alpha-2 code."""

    reference_id: str | None = Field(
        default=None,
        validation_alias="referenceId",
        serialization_alias="referenceId",
    )
    """Reference the customer must quote so that the payment is matched."""

    account_number: str | None = Field(
        default=None,
        validation_alias="accountNumber",
        serialization_alias="accountNumber",
    )
    """Account number in national form."""

    additional_bank_information: str | None = Field(
        default=None,
        validation_alias="additionalBankInformation",
        serialization_alias="additionalBankInformation",
    )
    """Further account data in national form, such as bank and branch codes."""

    iban: str | None = None
    """International bank account number (IBAN)."""
