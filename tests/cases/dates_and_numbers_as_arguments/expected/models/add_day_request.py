"""Model: AddDayRequest."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Date, DecimalText, Number, Timestamp
from .day import Day


class AddDayRequest(Model):
    due: Date | None = None
    paid: Timestamp | None = None
    holidays: list[Day] | None = None
    amount: Number | None = None
    rates: list[Number] | None = None
    price: DecimalText | None = None
