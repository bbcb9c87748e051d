"""Model: SearchResponse."""

from __future__ import annotations

from typing import TypeAlias

from .a import A

SearchResponse: TypeAlias = list[str] | A | bool
