"""Model: Integers."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.types import Integer

Integers: TypeAlias = Literal[-1, 0, 1, 10000000000000000000000] | Integer
