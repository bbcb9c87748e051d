"""Model: PurchaseLocation."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class PurchaseLocation(Model):
    """Where the customer buys, as far as known before an address is entered. It
    serves for estimating tax.
    """

    country: str
    """Country as a two-letter ISO 3166-1 alpha-2 code, for example `US`."""

    state: str | None = None
    """State, province, county or region; in the US the two-letter state code."""

    postal_code: str | None = Field(
        default=None,
        validation_alias="postalCode",
        serialization_alias="postalCode",
    )
    """Postal code, ZIP code in the US."""
