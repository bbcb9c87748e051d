"""Models: TextOrList, TextOrListValue."""

from __future__ import annotations

from typing import Literal, TypeAlias

TextOrListValue: TypeAlias = Literal["auto", "none"] | str

TextOrList: TypeAlias = list[str] | TextOrListValue
