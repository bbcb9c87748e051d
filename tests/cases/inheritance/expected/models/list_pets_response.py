"""Model: ListPetsResponse."""

from __future__ import annotations

from typing import TypeAlias

from .pet import AnyPet

ListPetsResponse: TypeAlias = list[AnyPet]
