"""Model: ImporterTax."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Number


class ImporterTax(Model):
    """Import tax on one line item, due from the importer of record."""

    amount: Number | None = None
    """Importer tax on the line item, in major units of the currency of the purchase,
    e.g. `12.34`.
    """
