"""Model: ListCountrySpecificationsResponse."""

from __future__ import annotations

from .._runtime.models.model import Model
from .country_specification import CountrySpecification


class ListCountrySpecificationsResponse(Model):
    """The specification that applies, in a list."""

    data: list[CountrySpecification] | None = None
    """The specification that applies, or nothing.

    At most 1 items.
    """
