"""Model: DirectDebitRedirect."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class DirectDebitRedirect(Model):
    """Addresses used while the customer approves a direct debit on another site."""

    redirect_url: str | None = Field(
        default=None,
        validation_alias="redirectUrl",
        serialization_alias="redirectUrl",
    )
    """Send the customer here to approve the payment."""

    return_url: str | None = Field(
        default=None,
        validation_alias="returnUrl",
        serialization_alias="returnUrl",
    )
    """Page on your site to which the customer comes back afterwards."""
