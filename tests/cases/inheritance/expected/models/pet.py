"""Models: AnyPet, Pet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.unions import family

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog
    from .lion import Lion
    from .plain import Plain


class Pet(Model):
    pet_type: str = Field(validation_alias="petType", serialization_alias="petType")
    name: str | None = None
    friend: AnyPet | None = None


if TYPE_CHECKING:
    _AnyPet: TypeAlias = Pet | Dog | Plain | Lion | Cat
else:
    _AnyPet = Pet

AnyPet: TypeAlias = Annotated[
    _AnyPet,
    family(
        "petType",
        {
            "dog": "Dog",
            "puppy": "Dog",
            'the "plain" one': "Plain",
            "Lion": "Lion",
            "Cat": "Cat",
        },
    ),
]
