"""Model: One."""

from __future__ import annotations

from typing import TypeAlias

from .a import A

One: TypeAlias = A
