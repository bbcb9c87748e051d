"""Model: Uuid."""

from __future__ import annotations

from typing import Any, TypeAlias

Uuid: TypeAlias = Any
