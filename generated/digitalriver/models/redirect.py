"""Model: Redirect."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class Redirect(Model):
    """Addresses for a payment method that is authorized on the provider's site."""

    redirect_url: str | None = Field(
        default=None,
        validation_alias="redirectUrl",
        serialization_alias="redirectUrl",
    )
    """URL at Digital River to which you send the customer's browser for authorizing
    the payment.
    """

    return_url: str | None = Field(
        default=None,
        validation_alias="returnUrl",
        serialization_alias="returnUrl",
    )
    """URL of your site to which the customer comes back after authorizing."""

    cancel_url: str | None = Field(
        default=None,
        validation_alias="cancelUrl",
        serialization_alias="cancelUrl",
    )
    """URL of your site to which the customer comes back after breaking off."""
