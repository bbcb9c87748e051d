"""Model: NamedThingsResponse."""

from __future__ import annotations

from typing import TypeAlias

from .thing import Thing

NamedThingsResponse: TypeAlias = dict[str, Thing]
