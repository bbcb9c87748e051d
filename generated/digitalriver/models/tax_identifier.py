"""Model: TaxIdentifier."""

from __future__ import annotations

from .._runtime.models.model import Model


class TaxIdentifier(Model):
    """A customer's tax id, such as a VAT number. A verified one can change how an
    order is taxed.
    """

    type: str | None = None
    """Kind of tax id, mostly named after the country, for example `de` for a German
    VAT number.
    """

    value: str | None = None
    """The tax id itself, for example `DE123456789`."""
