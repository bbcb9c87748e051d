"""Models: ReservationShippingChoice, ReservationShippingChoiceServiceLevel."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number

ReservationShippingChoiceServiceLevel: TypeAlias = Literal["SG"] | str
"""Delivery service; only `SG` (standard ground) is accepted."""


class ReservationShippingChoice(Model):
    """Delivery option for which the stock is held."""

    currency: str
    """Currency as a three-letter ISO 4217 code, for example `USD`."""

    amount: Number
    """Price of the delivery, in major units of the currency (`9.99`, not cents)."""

    service_level: ReservationShippingChoiceServiceLevel = Field(
        default="SG",
        validation_alias="serviceLevel",
        serialization_alias="serviceLevel",
    )
    """Delivery service; only `SG` (standard ground) is accepted."""
