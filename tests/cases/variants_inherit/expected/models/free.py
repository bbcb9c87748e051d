"""Model: Free."""

from __future__ import annotations

from typing import Any, TypeAlias

Free: TypeAlias = dict[str, Any]
