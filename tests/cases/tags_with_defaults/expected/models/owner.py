"""Models: Owner, OwnerAnimal, UnknownOwnerAnimal."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Date
from .._runtime.models.unions import open_tag, tagged
from .cat import Cat
from .dog import Dog


class Owner(Model):
    animal: OwnerAnimal | None = None
    since: Date | None = None
    """Default: "2020-01-01"."""


class UnknownOwnerAnimal(Model):
    """A value whose `kind` the document does not know; all that came is kept."""

    kind: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


OwnerAnimal: TypeAlias = Annotated[
    Cat | Dog | UnknownOwnerAnimal,
    tagged(
        "kind",
        {
            "cat": Cat,
            "dog": Dog,
        },
        UnknownOwnerAnimal,
    ),
]
