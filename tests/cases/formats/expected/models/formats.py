"""Model: Formats."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import (
    Base64,
    Date,
    DecimalText,
    Duration,
    Integer,
    Number,
    Time,
    Timestamp,
    Uuid,
)


class Formats(Model):
    date_time: Timestamp | None = None
    date: Date | None = None
    time: Time | None = None
    duration: Duration | None = None
    uuid: Uuid | None = None
    byte: Base64 | None = None
    binary: str | None = None
    decimal: DecimalText | None = None
    email: str | None = None
    uri: str | None = None
    ipv4: str | None = None
    unknown: str | None = None
    int32: Integer | None = None
    int64: Integer | None = None
    double: Number | None = None
    unix: Integer | None = None
    number_date: Number | None = None
