"""Models: SkuRequest, SkuRequestWeightUnit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number
from .metadata import Metadata

SkuRequestWeightUnit: TypeAlias = Literal["oz", "lb", "g", "kg"] | str
"""Unit of `weight`: `oz` ounces, `lb` pounds, `g` grams, `kg` kilograms."""


class SkuRequest(Model):
    """A new SKU."""

    id: str | None = None
    """Identifier of the SKU, best the one your shop uses for the product. Generated
    if left out; letters, digits, dots, hyphens and underscores are safe.
    """

    eccn: str
    """Export control classification number, for example `EAR99` for goods without
    special control.
    """

    hs_code: str | None = Field(
        default=None,
        validation_alias="hsCode",
        serialization_alias="hsCode",
    )
    """Harmonized System (customs tariff) code, for example `6404.20`. Needed to work
    out duties.
    """

    part_number: str | None = Field(
        default=None,
        validation_alias="partNumber",
        serialization_alias="partNumber",
    )
    """Part number given by the manufacturer."""

    tax_code: str = Field(validation_alias="taxCode", serialization_alias="taxCode")
    """Tax code that decides how the product is taxed and whether it counts as
    physical or digital, for example `4323.310_A`.
    """

    name: str
    """Product name as customers see it."""

    description: str | None = None
    """Longer text about the product."""

    image: str | None = None
    """URL of a picture of the product."""

    url: str | None = None
    """URL of the product's page in your shop."""

    weight: Number | None = None
    """Weight of one unit, in the unit given by `weightUnit`."""

    weight_unit: SkuRequestWeightUnit | None = Field(
        default=None,
        validation_alias="weightUnit",
        serialization_alias="weightUnit",
    )
    """Unit of `weight`: `oz` ounces, `lb` pounds, `g` grams, `kg` kilograms."""

    country_of_origin: str = Field(
        validation_alias="countryOfOrigin",
        serialization_alias="countryOfOrigin",
    )
    """Country where the product was made, as an ISO 3166-1 alpha-2 code."""

    metadata: Metadata | None = None
