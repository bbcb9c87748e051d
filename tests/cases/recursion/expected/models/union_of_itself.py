"""Model: UnionOfItself."""

from __future__ import annotations

from typing import Any, TypeAlias

UnionOfItself: TypeAlias = Any
