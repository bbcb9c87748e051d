"""Model: Booleans."""

from __future__ import annotations

from typing import TypeAlias

Booleans: TypeAlias = bool
