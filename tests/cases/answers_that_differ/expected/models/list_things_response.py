"""Model: ListThingsResponse."""

from __future__ import annotations

from typing import TypeAlias

from .thing import Thing

ListThingsResponse: TypeAlias = list[Thing]
