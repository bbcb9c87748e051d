"""Model: Untyped."""

from __future__ import annotations

from typing import Literal, TypeAlias

Untyped: TypeAlias = Literal["x", "y"] | str
