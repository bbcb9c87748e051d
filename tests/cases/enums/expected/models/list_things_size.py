"""Model: ListThingsSize."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListThingsSize: TypeAlias = Literal["S", "M"] | str
