"""Model: Version."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.types import Integer

Version: TypeAlias = Literal[2] | Integer
