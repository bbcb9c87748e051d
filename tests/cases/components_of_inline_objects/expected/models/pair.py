"""Models: Pair, PairItem2."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model
from .._runtime.types import Integer


class PairItem2(Model):
    a: Integer


Pair: TypeAlias = list[str | PairItem2]
