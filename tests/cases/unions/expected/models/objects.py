"""Model: Objects."""

from __future__ import annotations

from typing import TypeAlias

from .a import A
from .b import B

Objects: TypeAlias = A | B
