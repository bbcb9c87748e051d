"""Models: Pair, PairItem2."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Tuple


class PairItem2(Model):
    a: Integer


Pair: TypeAlias = Tuple[str, PairItem2]
"""At least 2 items."""
