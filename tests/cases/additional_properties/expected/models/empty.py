"""Model: Empty."""

from __future__ import annotations

from typing import Any, TypeAlias

Empty: TypeAlias = dict[str, Any]
