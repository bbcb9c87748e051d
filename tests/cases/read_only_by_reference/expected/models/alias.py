"""Model: Alias."""

from __future__ import annotations

from typing import TypeAlias

from .id_ import Id

Alias: TypeAlias = Id
