"""Model: Open."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.models.types import Integer

Open: TypeAlias = list[str | Integer | Any]
