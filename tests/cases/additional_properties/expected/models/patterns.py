"""Model: Patterns."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.models.types import Integer

Patterns: TypeAlias = dict[str, str | Integer | Any]
