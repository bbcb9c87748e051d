"""Model: UnitAttributes."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class UnitAttributes(Model):
    """Serial data of one shipped unit, for mobile phones and the like. Values that
    do not apply are null or absent.
    """

    serial_number: str | None = Field(
        default=None,
        validation_alias="serialNumber",
        serialization_alias="serialNumber",
    )
    """Serial number from the manufacturer."""

    imei_number: str | None = Field(
        default=None,
        validation_alias="imeiNumber",
        serialization_alias="imeiNumber",
    )
    """IMEI, the 15-digit identity number of a mobile phone."""

    sim_card_number: str | None = Field(
        default=None,
        validation_alias="simCardNumber",
        serialization_alias="simCardNumber",
    )
    """Number of the SIM card delivered with the phone."""
