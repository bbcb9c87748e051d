"""Model: ReplaceSpansResponse."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Integer, JsonText

ReplaceSpansResponse: TypeAlias = JsonText[list[Integer]]
