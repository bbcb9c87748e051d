"""Model: Battery."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number


class Battery(Model):
    """Details of the batteries in a product, given with a fee whose `type` is
    `battery`; used for reporting to recycling schemes.
    """

    quantity: Number | None = None
    """How many batteries one unit of the product contains."""

    chemical_system: str | None = Field(
        default=None,
        validation_alias="chemicalSystem",
        serialization_alias="chemicalSystem",
    )
    """Chemistry of the battery, for example `Alkaline` or `Lithium Ion`."""

    iec_code: str | None = Field(
        default=None,
        validation_alias="iecCode",
        serialization_alias="iecCode",
    )
    """IEC designation of the battery, for example `R20`."""
