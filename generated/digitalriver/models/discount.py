"""Model: Discount."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number


class Discount(Model):
    """Price reduction. Give either `amountOff` or `percentOff`."""

    amount_off: Number | None = Field(
        default=None,
        validation_alias="amountOff",
        serialization_alias="amountOff",
    )
    """Reduction as a sum of money, in major units of the currency of the purchase,
    e.g. `5.95`.
    """

    percent_off: Number | None = Field(
        default=None,
        validation_alias="percentOff",
        serialization_alias="percentOff",
    )
    """Reduction in percent, from `0.01` to `100`; `10` takes a tenth off.

    At least 0.01, at most 100.
    """
