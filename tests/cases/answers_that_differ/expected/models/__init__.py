"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .car import Car as Car
    from .cat import Cat as Cat
    from .dog import Dog as Dog
    from .list_things_response import ListThingsResponse as ListThingsResponse
    from .named_things_response import NamedThingsResponse as NamedThingsResponse
    from .owner import Owner as Owner
    from .page_things_response import PageThingsResponse as PageThingsResponse
    from .part import Part as Part
    from .problem import Problem as Problem
    from .rock import Rock as Rock
    from .shell import Shell as Shell
    from .thing import (
        Thing as Thing,
        ThingAnimal as ThingAnimal,
        ThingState as ThingState,
        UnknownThingAnimal as UnknownThingAnimal,
    )
    from .vehicle import AnyVehicle as AnyVehicle, Vehicle as Vehicle

__getattr__ = lazy(
    __name__,
    {
        "AnyVehicle": "vehicle",
        "Car": "car",
        "Cat": "cat",
        "Dog": "dog",
        "ListThingsResponse": "list_things_response",
        "NamedThingsResponse": "named_things_response",
        "Owner": "owner",
        "PageThingsResponse": "page_things_response",
        "Part": "part",
        "Problem": "problem",
        "Rock": "rock",
        "Shell": "shell",
        "Thing": "thing",
        "ThingAnimal": "thing",
        "ThingState": "thing",
        "UnknownThingAnimal": "thing",
        "Vehicle": "vehicle",
    },
)

__all__ = [
    "AnyVehicle",
    "Car",
    "Cat",
    "Dog",
    "ListThingsResponse",
    "NamedThingsResponse",
    "Owner",
    "PageThingsResponse",
    "Part",
    "Problem",
    "Rock",
    "Shell",
    "Thing",
    "ThingAnimal",
    "ThingState",
    "UnknownThingAnimal",
    "Vehicle",
]
