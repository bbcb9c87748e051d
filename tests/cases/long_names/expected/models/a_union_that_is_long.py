"""Model: AUnionThatIsLong."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Integer, Number, Timestamp, Uuid

AUnionThatIsLong: TypeAlias = list[Timestamp] | dict[str, list[Integer]] | Uuid | Number
