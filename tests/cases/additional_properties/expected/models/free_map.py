"""Model: FreeMap."""

from __future__ import annotations

from typing import Any, TypeAlias

FreeMap: TypeAlias = dict[str, Any]
