"""Model: Nested."""

from __future__ import annotations

from typing import TypeAlias

from .objects import Objects

Nested: TypeAlias = Objects | str
