"""Model: ByFormat."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Uuid as _Uuid

ByFormat: TypeAlias = _Uuid | str
