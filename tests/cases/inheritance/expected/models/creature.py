"""Model: Creature."""

from __future__ import annotations

from typing import TypeAlias

from .pet import AnyPet

Creature: TypeAlias = AnyPet
