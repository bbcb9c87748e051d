"""Model: MapOfLists."""

from __future__ import annotations

from typing import TypeAlias

from .typed import Typed

MapOfLists: TypeAlias = dict[str, list[Typed]]
