"""Model: TaxIdentifier."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model


class TaxIdentifier(Model):
    """A customer's tax id, such as a VAT number. A verified one can change how an
    order is taxed.
    """

    type_: str | None = Field(
        default=None,
        validation_alias="type",
        serialization_alias="type",
    )
    """Kind of tax id, mostly named after the country, for example `de` for a German
    VAT number.
    """

    value: str | None = None
    """The tax id itself, for example `DE123456789`."""
