"""Models: Thing, ThingAnimal, ThingState, UnknownThingAnimal."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Date, Integer, Number, Timestamp
from .._runtime.models.unions import open_tag, tagged
from .cat import Cat
from .dog import Dog
from .owner import Owner
from .part import Part
from .rock import Rock
from .shell import Shell
from .vehicle import AnyVehicle

ThingState: TypeAlias = Literal["open", "shut"] | str


class Thing(Model):
    id: Integer
    name: str
    state: ThingState
    made_at: Timestamp = Field(validation_alias="madeAt", serialization_alias="madeAt")
    day: Date
    count: Integer
    price: Number
    ok: bool
    tags: list[str]
    owner: Owner
    labels: dict[str, Integer]
    animal: ThingAnimal
    vehicle: AnyVehicle
    find: Rock | Shell
    size: Integer | list[Integer]
    parts: list[Part]


class UnknownThingAnimal(Model):
    """A value whose `kind` the document does not know; all that came is kept."""

    kind: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


ThingAnimal: TypeAlias = Annotated[
    Cat | Dog | UnknownThingAnimal,
    tagged(
        "kind",
        {
            "cat": Cat,
            "dog": Dog,
        },
        UnknownThingAnimal,
    ),
]
