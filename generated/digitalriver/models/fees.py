"""Model: Fees."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number
from .fee_details import FeeDetails


class Fees(Model):
    """Regulatory fees on one line item, in total and one by one."""

    details: list[FeeDetails] | None = None
    """The single fees."""

    amount: Number | None = None
    """Sum of the fees, in major units of the currency of the purchase, e.g. `12.34`."""

    tax_amount: Number | None = Field(
        default=None,
        validation_alias="taxAmount",
        serialization_alias="taxAmount",
    )
    """Tax on the fees, in major units of the currency of the purchase, e.g. `12.34`."""
