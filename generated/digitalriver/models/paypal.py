"""Model: PayPal."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .paypal_token import PayPalToken
from .redirect import Redirect


class PayPal(Model):
    """PayPal data of a payment source. Either `redirect` or `directDebit` is used,
    depending on the flow.
    """

    redirect: Redirect | None = None
    direct_debit: PayPalToken | None = Field(
        default=None,
        validation_alias="directDebit",
        serialization_alias="directDebit",
    )
