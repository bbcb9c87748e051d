"""Model: InventoryItemRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class InventoryItemRequest(Model):
    """Body for adding an inventory item. Only `partNumber` is mandatory."""

    id: str | None = None
    """Identifier of your choice for the inventory item; leave it out to have one
    made.
    """

    manufacturer_id: str | None = Field(
        default=None,
        validation_alias="manufacturerId",
        serialization_alias="manufacturerId",
    )
    """Manufacturer, by the identifier that Digital River gave it."""

    part_number: str = Field(
        validation_alias="partNumber",
        serialization_alias="partNumber",
    )
    """Part number used by the manufacturer, for example `SWG1224J10L`."""

    eccn: str | None = None
    """Export control classification number, for example `EAR99`."""

    hs_code: str | None = Field(
        default=None,
        validation_alias="hsCode",
        serialization_alias="hsCode",
    )
    """Harmonized System tariff code, for example `6404.20`."""

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
