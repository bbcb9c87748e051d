"""Model: Never."""

from __future__ import annotations

from typing import Any, TypeAlias

Never: TypeAlias = dict[str, Any]
