"""Model: TextOrBoolean."""

from __future__ import annotations

from typing import Literal, TypeAlias

TextOrBoolean: TypeAlias = Literal["auto"] | str | bool
