"""Model: Same."""

from __future__ import annotations

from typing import TypeAlias

Same: TypeAlias = str
