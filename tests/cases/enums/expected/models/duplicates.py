"""Model: Duplicates."""

from __future__ import annotations

from typing import Literal, TypeAlias

Duplicates: TypeAlias = Literal["a", "b"] | str
