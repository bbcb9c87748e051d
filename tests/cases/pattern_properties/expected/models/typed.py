"""Model: Typed."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Integer

Typed: TypeAlias = dict[str, Integer | str]
