"""Model: Mixed."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.types import Number

Mixed: TypeAlias = Literal["a", True] | str | Number | bool
