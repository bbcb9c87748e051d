"""Model: ReplaceSpansRequest."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Integer, Tuple

ReplaceSpansRequest: TypeAlias = list[Tuple[Integer, Integer]]
