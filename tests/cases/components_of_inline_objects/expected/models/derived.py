"""Model: Derived."""

from __future__ import annotations

from typing import TypeAlias

from .log import LogItem

Derived: TypeAlias = list[LogItem]
