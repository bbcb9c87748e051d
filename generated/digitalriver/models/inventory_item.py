"""Model: InventoryItem."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp


class InventoryItem(Model):
    """Kind of goods that a warehouse keeps in stock."""

    id: str | None = None
    """Identifier of the inventory item."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the inventory item was created (UTC)."""

    manufacturer_id: str | None = Field(
        default=None,
        validation_alias="manufacturerId",
        serialization_alias="manufacturerId",
    )
    """Manufacturer, by the identifier that Digital River gave it."""

    eccn: str | None = None
    """Export control classification number, for example `EAR99`."""

    hs_code: str | None = Field(
        default=None,
        validation_alias="hsCode",
        serialization_alias="hsCode",
    )
    """Harmonized System tariff code, for example `6404.20`."""

    part_number: str | None = Field(
        default=None,
        validation_alias="partNumber",
        serialization_alias="partNumber",
    )
    """Part number used by the manufacturer, for example `SWG1224J10L`."""

    country_of_origin: str | None = Field(
        default=None,
        validation_alias="countryOfOrigin",
        serialization_alias="countryOfOrigin",
    )
    """Country where the goods were made, as a two-letter ISO 3166-1 code such as
    `US`.
    """

    allow_oversell: bool | None = Field(
        default=None,
        validation_alias="allowOversell",
        serialization_alias="allowOversell",
    )
    """`true` lets customers reserve the item beyond the stock at hand."""

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for live data, `false` for data made with a test key."""

    updated_time: Timestamp | None = Field(
        default=None,
        validation_alias="updatedTime",
        serialization_alias="updatedTime",
    )
    """When the inventory item last changed (UTC)."""
