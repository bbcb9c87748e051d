"""Model: CheckoutTaxIdentifierRequest."""

from __future__ import annotations

from .._runtime.models.model import Model


class CheckoutTaxIdentifierRequest(Model):
    """Reference to an existing tax identifier that is to apply to the purchase."""

    id: str | None = None
    """Identifier of the tax identifier."""
