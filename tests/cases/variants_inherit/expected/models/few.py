"""Model: Few."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Integer

Few: TypeAlias = list[Integer] | list[str]
