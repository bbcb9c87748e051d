"""Model: CountrySpecification."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class CountrySpecification(Model):
    """Rules for addresses and tax identifiers in one country when one given selling
    entity sells. Use the schemas to validate a form before creating a checkout.
    """

    country: str | None = None
    """Country the rules are for, as a two-letter ISO 3166-1 code such as `US`."""

    selling_entity: str | None = Field(
        default=None,
        validation_alias="sellingEntity",
        serialization_alias="sellingEntity",
    )
    """Selling entity the rules are for, for example `DR_IRELAND-ENTITY`."""

    billing_address_schema: str | None = Field(
        default=None,
        validation_alias="billingAddressSchema",
        serialization_alias="billingAddressSchema",
    )
    """Schema for the billing address when goods are shipped and a shipping address
    is collected too; null if there is none.
    """

    shipping_address_schema: str | None = Field(
        default=None,
        validation_alias="shippingAddressSchema",
        serialization_alias="shippingAddressSchema",
    )
    """Schema for the shipping address of physical goods; null if there is none."""

    billing_address_only_schema: str | None = Field(
        default=None,
        validation_alias="billingAddressOnlySchema",
        serialization_alias="billingAddressOnlySchema",
    )
    """Schema for the billing address when nothing is shipped and it is the only
    address; null if there is none.
    """

    individual_tax_identifiers_schemas: list[str] | None = Field(
        default=None,
        validation_alias="individualTaxIdentifiersSchemas",
        serialization_alias="individualTaxIdentifiersSchemas",
    )
    """Schemas for the tax identifiers of individuals; empty if there are none."""

    business_tax_identifiers_schemas: list[str] | None = Field(
        default=None,
        validation_alias="businessTaxIdentifiersSchemas",
        serialization_alias="businessTaxIdentifiersSchemas",
    )
    """Schemas for the tax identifiers of businesses; empty if there are none."""

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for live data, `false` for data made with a test key."""
