"""Model: Objects."""

from __future__ import annotations

from typing import Any, TypeAlias

Objects: TypeAlias = dict[str, Any] | list[Any]
