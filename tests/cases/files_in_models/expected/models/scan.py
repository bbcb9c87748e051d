"""Model: Scan."""

from __future__ import annotations

from typing import TypeAlias

Scan: TypeAlias = str
