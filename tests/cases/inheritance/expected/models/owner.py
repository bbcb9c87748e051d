"""Models: Owner, OwnerEither."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import tagged
from .cat import AnyCat, Cat
from .creature import Creature
from .dog import Dog
from .lion import Lion
from .pet import AnyPet, Pet
from .plain import Plain
from .robot import Robot


class Owner(Model):
    favourite: AnyPet | None = None
    """The one above all."""

    pets: list[AnyPet] | None = None
    by_name: dict[str, AnyPet] | None = None
    cat: AnyCat | None = None
    alias: Creature | None = None
    either: OwnerEither | None = None
    text: AnyPet | str | None = None


OwnerEither: TypeAlias = Annotated[
    Pet | Dog | Plain | Lion | Cat | Robot,
    tagged(
        "petType",
        {
            "dog": Dog,
            "puppy": Dog,
            'the "plain" one': Plain,
            "Lion": Lion,
            "Cat": Cat,
        },
    ),
]
