"""Models: Nullable, UnknownNullable."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag, tagged
from .cat import Cat
from .dog import Dog


class UnknownNullable(Model):
    """A value whose `petType` the document does not know; all that came is kept."""

    pet_type: Annotated[Literal["<unknown>"], open_tag()] = Field(
        default="<unknown>",
        validation_alias="petType",
        serialization_alias="petType",
    )


Nullable: TypeAlias = Annotated[
    Cat | Dog | UnknownNullable,
    tagged(
        "petType",
        {
            "Cat": Cat,
            "Dog": Dog,
        },
        UnknownNullable,
    ),
]
