"""Model: Beside."""

from __future__ import annotations

from typing import TypeAlias

from .a import A
from .b import B

Beside: TypeAlias = A | B
