"""Models: CreatePetResponse, UnknownCreatePetResponse."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag, tagged
from .cat import Cat
from .dog import Dog


class UnknownCreatePetResponse(Model):
    """A value whose `petType` the document does not know; all that came is kept."""

    pet_type: Annotated[Literal["<unknown>"], open_tag()] = Field(
        default="<unknown>",
        validation_alias="petType",
        serialization_alias="petType",
    )


CreatePetResponse: TypeAlias = Annotated[
    Cat | Dog | UnknownCreatePetResponse,
    tagged(
        "petType",
        {
            "Cat": Cat,
            "Dog": Dog,
        },
        UnknownCreatePetResponse,
    ),
]
