"""Model: GlobalFulfillmentTax."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Number
from .tax_detail import TaxDetail


class GlobalFulfillmentTax(Model):
    """Tax on one line of a fulfillment order, in total and split by kind."""

    items: list[TaxDetail] | None = None
    """The single taxes."""

    amount: Number
    """Sum of the taxes, in major units of the currency of the order, e.g. `9.99`."""
