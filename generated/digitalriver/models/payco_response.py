"""Model: PaycoResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .payco import Payco


class PaycoResponse(Model):
    """Redirect data of a PAYCO (South Korea) payment source."""

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

    pay_co: Payco | None = Field(
        default=None,
        validation_alias="payCo",
        serialization_alias="payCo",
    )
