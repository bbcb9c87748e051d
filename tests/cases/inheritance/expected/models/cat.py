"""Models: AnyCat, Cat, CatHuntingSkill."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Date
from .._runtime.models.unions import family, open_tag
from .pet import AnyPet

if TYPE_CHECKING:
    from .lion import Lion

CatHuntingSkill: TypeAlias = Literal["lazy", "keen"] | str


class Cat(Model):
    pet_type: Annotated[Literal["Cat"], open_tag()] = Field(
        default="Cat",
        validation_alias="petType",
        serialization_alias="petType",
    )
    name: str | None = None
    friend: AnyPet | None = None
    hunting_skill: CatHuntingSkill = Field(
        validation_alias="huntingSkill",
        serialization_alias="huntingSkill",
    )
    born: Date | None = None


if TYPE_CHECKING:
    _AnyCat: TypeAlias = Cat | Lion
else:
    _AnyCat = Cat

AnyCat: TypeAlias = Annotated[
    _AnyCat,
    family(
        "petType",
        {
            "Lion": "Lion",
        },
    ),
]
