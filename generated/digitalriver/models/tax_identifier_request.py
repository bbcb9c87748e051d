"""Model: TaxIdentifierRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class TaxIdentifierRequest(Model):
    """A tax id to store. Its validity is checked afterwards."""

    customer_id: str | None = Field(
        default=None,
        validation_alias="customerId",
        serialization_alias="customerId",
    )
    """Customer to whom the tax id belongs."""

    type: str
    """Kind of tax id, mostly named after the country, for example `de` for a German
    VAT number.
    """

    value: str
    """The tax id itself, for example `DE123456789`."""
