"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .cat import AnyCat as AnyCat, Cat as Cat, CatHuntingSkill as CatHuntingSkill
    from .created import Created as Created
    from .creature import Creature as Creature
    from .deleted import Deleted as Deleted
    from .dog import Dog as Dog
    from .event import AnyEvent as AnyEvent, Event as Event
    from .lion import Lion as Lion
    from .list_pets_response import ListPetsResponse as ListPetsResponse
    from .log import Log as Log
    from .owner import Owner as Owner, OwnerEither as OwnerEither
    from .pet import AnyPet as AnyPet, Pet as Pet
    from .plain import Plain as Plain
    from .robot import Robot as Robot

__getattr__ = lazy(
    __name__,
    {
        "AnyCat": "cat",
        "AnyEvent": "event",
        "AnyPet": "pet",
        "Cat": "cat",
        "CatHuntingSkill": "cat",
        "Created": "created",
        "Creature": "creature",
        "Deleted": "deleted",
        "Dog": "dog",
        "Event": "event",
        "Lion": "lion",
        "ListPetsResponse": "list_pets_response",
        "Log": "log",
        "Owner": "owner",
        "OwnerEither": "owner",
        "Pet": "pet",
        "Plain": "plain",
        "Robot": "robot",
    },
)

__all__ = [
    "AnyCat",
    "AnyEvent",
    "AnyPet",
    "Cat",
    "CatHuntingSkill",
    "Created",
    "Creature",
    "Deleted",
    "Dog",
    "Event",
    "Lion",
    "ListPetsResponse",
    "Log",
    "Owner",
    "OwnerEither",
    "Pet",
    "Plain",
    "Robot",
]
