"""Model: UnionOfItself."""

from __future__ import annotations

from typing import TypeAlias

UnionOfItself: TypeAlias = str
