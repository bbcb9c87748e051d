"""Models: FeeDetails, FeeDetailsType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number

FeeDetailsType: TypeAlias = (
    Literal[
        "battery",
        "weee",
        "copyright",
        "e_waste",
        "packaging",
    ]
    | str
)
"""Kind of fee: `battery`, `weee` (electronic waste in the EU), `copyright` (private
copying levy), `e_waste` (electronic waste in the US) or `packaging`.
"""


class FeeDetails(Model):
    """One of the regulatory fees on a line item."""

    type: FeeDetailsType | None = None
    """Kind of fee: `battery`, `weee` (electronic waste in the EU), `copyright`
    (private copying levy), `e_waste` (electronic waste in the US) or `packaging`.
    """

    per_unit_amount: Number | None = Field(
        default=None,
        validation_alias="perUnitAmount",
        serialization_alias="perUnitAmount",
    )
    """Fee for one unit, in major units of the currency of the purchase, e.g.
    `12.34`.
    """

    id: str | None = None
    """Identifier of the fee; use it with `GET /fees/{id}`."""
