"""Model: PageItem."""

from __future__ import annotations

from typing import Any, TypeAlias

PageItem: TypeAlias = Any
