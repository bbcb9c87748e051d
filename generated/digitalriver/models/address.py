"""Model: Address."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class Address(Model):
    """Postal address. Only `country` is mandatory here; which other parts are needed
    depends on the country and on the selling entity.
    """

    line1: str | None = None
    """Street and number."""

    line2: str | None = None
    """Second address line, such as an apartment or a suite."""

    city: str | None = None
    """City or town."""

    postal_code: str | None = Field(
        default=None,
        validation_alias="postalCode",
        serialization_alias="postalCode",
    )
    """Postal or ZIP code."""

    state: str | None = None
    """State, province, county or region; in the US the two-letter abbreviation, such
    as `MN`.
    """

    country: str
    """Country as a two-letter ISO 3166-1 code such as `US`."""
