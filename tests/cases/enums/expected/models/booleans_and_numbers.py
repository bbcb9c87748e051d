"""Model: BooleansAndNumbers."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.types import Integer

BooleansAndNumbers: TypeAlias = Literal[True, 1, False, 0] | bool | Integer
