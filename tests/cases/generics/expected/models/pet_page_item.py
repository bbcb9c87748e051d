"""Model: PetPageItem."""

from __future__ import annotations

from typing import TypeAlias

from .pet import Pet

PetPageItem: TypeAlias = Pet
