"""Model: Null."""

from __future__ import annotations

from typing import Literal, TypeAlias

Null: TypeAlias = Literal[None]
