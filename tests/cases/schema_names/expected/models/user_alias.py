"""Model: USERAlias."""

from __future__ import annotations

from typing import TypeAlias

USERAlias: TypeAlias = str
