"""Model: PetType."""

from __future__ import annotations

from typing import Literal, TypeAlias

PetType: TypeAlias = Literal["Cat", "Dog"] | str
