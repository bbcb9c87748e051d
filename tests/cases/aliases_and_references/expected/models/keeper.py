"""Models: Keeper, Owner, OwnerPet, Person, Pet, Pets."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .id_ import Id


class Owner(Model):
    id: Id | None = None
    pets: list[OwnerPet] | None = None
    favourites: Pets | None = None


class OwnerPet(Model):
    name: str | None = None


class Pet(Model):
    owner: Person


Keeper: TypeAlias = Owner

Pets: TypeAlias = list[Pet]

Person: TypeAlias = Keeper
