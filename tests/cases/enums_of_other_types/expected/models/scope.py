"""Model: Scope."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.types import Integer

Scope: TypeAlias = Literal["1", "2", "4"] | str | Integer
