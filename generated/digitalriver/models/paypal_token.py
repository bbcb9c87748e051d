"""Model: PayPalToken."""

from __future__ import annotations

from .._runtime.models.model import Model


class PayPalToken(Model):
    """PayPal token of a payment source."""

    token: str | None = None
    """PayPal express checkout token, starting with `EC-`."""
