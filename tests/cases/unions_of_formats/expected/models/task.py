"""Model: Task."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import (
    Base64,
    Date,
    DecimalText,
    Integer,
    Number,
    Timestamp,
    Uuid,
)
from .owner import Owner


class Task(Model):
    owner: Uuid | Owner | None = None
    price: DecimalText | Number | bool | None = None
    due: Date | Timestamp | Integer | None = None
    data: Number | Base64 | list[Integer] | None = None
    owners: list[Uuid | list[Owner]] | None = None
