"""Model: Names."""

from __future__ import annotations

from typing import TypeAlias

from .text_or_whole import TextOrWhole

Names: TypeAlias = TextOrWhole | bool
