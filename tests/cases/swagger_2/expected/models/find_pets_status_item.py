"""Model: FindPetsStatusItem."""

from __future__ import annotations

from typing import Literal, TypeAlias

FindPetsStatusItem: TypeAlias = Literal["free", "sold"] | str
