"""Model: Secret."""

from __future__ import annotations

from typing import TypeAlias

Secret: TypeAlias = str
