"""Model: AdditionalAddressInfo."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class AdditionalAddressInfo(Model):
    """Address details that the plain address lines have no room for; some countries,
    such as Brazil and Japan, need them.
    """

    neighborhood: str | None = None
    """Neighborhood or district (the Brazilian `bairro`)."""

    division: str | None = None
    """Division or department inside the organization, as written in Japanese
    business addresses.
    """

    phonetic_name: str | None = Field(
        default=None,
        validation_alias="phoneticName",
        serialization_alias="phoneticName",
    )
    """Name spelled by sound (Japanese `furigana`), so that couriers and support
    staff can read it.
    """
