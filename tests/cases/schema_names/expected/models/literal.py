"""Model: Literal_."""

from __future__ import annotations

from typing import Literal, TypeAlias

Literal_: TypeAlias = Literal["a"] | str
