"""Model: Formatted."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Uuid as _Uuid

Formatted: TypeAlias = _Uuid
