"""Models: Sku, SkuWeightUnit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number, Timestamp
from .metadata import Metadata

SkuWeightUnit: TypeAlias = Literal["oz", "lb", "g", "kg"] | str
"""Unit of `weight`: `oz` ounces, `lb` pounds, `g` grams, `kg` kilograms."""


class Sku(Model):
    """A product variant that can be sold, with the data needed for tax, export
    control and customs.
    """

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """Creation of the SKU, as a UTC timestamp."""

    id: str | None = None
    """Identifier of the SKU, best the one your shop uses for the product."""

    eccn: str | None = None
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

    tax_code: str | None = Field(
        default=None,
        validation_alias="taxCode",
        serialization_alias="taxCode",
    )
    """Tax code that decides how the product is taxed and whether it counts as
    physical or digital, for example `4323.310_A`.
    """

    name: str | None = None
    """Product name as customers see it."""

    description: str | None = None
    """Longer text about the product."""

    image: str | None = None
    """URL of a picture of the product."""

    url: str | None = None
    """URL of the product's page in your shop."""

    country_of_origin: str | None = Field(
        default=None,
        validation_alias="countryOfOrigin",
        serialization_alias="countryOfOrigin",
    )
    """Country where the product was made, as an ISO 3166-1 alpha-2 code."""

    weight: Number | None = None
    """Weight of one unit, in the unit given by `weightUnit`."""

    weight_unit: SkuWeightUnit | None = Field(
        default=None,
        validation_alias="weightUnit",
        serialization_alias="weightUnit",
    )
    """Unit of `weight`: `oz` ounces, `lb` pounds, `g` grams, `kg` kilograms."""

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for an object of live mode, `false` for one created in test mode."""

    metadata: Metadata | None = None
    updated_time: Timestamp | None = Field(
        default=None,
        validation_alias="updatedTime",
        serialization_alias="updatedTime",
    )
    """Last change of the SKU, as a UTC timestamp."""
