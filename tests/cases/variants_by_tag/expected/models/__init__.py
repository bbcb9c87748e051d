"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .beast import AnyBeast as AnyBeast, Beast as Beast, BeastKind as BeastKind
    from .bee import Bee as Bee
    from .boat import AnyBoat as AnyBoat, Boat as Boat
    from .car import AnyCar as AnyCar, Car as Car
    from .cat import Cat as Cat
    from .copy_job import CopyJob as CopyJob
    from .dog import Dog as Dog
    from .event import Event as Event, UnknownEvent as UnknownEvent
    from .export import Export as Export
    from .gone import Gone as Gone
    from .job import AnyJob as AnyJob, Job as Job
    from .listed import Listed as Listed, UnknownListed as UnknownListed
    from .made import Made as Made
    from .moved import Moved as Moved
    from .off import Off as Off
    from .on import On as On
    from .one import One as One
    from .pet_type import PetType as PetType
    from .problem import Problem as Problem
    from .resource import Resource as Resource, ResourceKind as ResourceKind
    from .setting import AnySetting as AnySetting, Setting as Setting
    from .ship import Ship as Ship
    from .things import (
        Things as Things,
        ThingsAnyEvent as ThingsAnyEvent,
        ThingsMappedEvent as ThingsMappedEvent,
        ThingsOneOrTrue as ThingsOneOrTrue,
        ThingsSwitched as ThingsSwitched,
        ThingsVersioned as ThingsVersioned,
        UnknownThingsAnyEvent as UnknownThingsAnyEvent,
        UnknownThingsMappedEvent as UnknownThingsMappedEvent,
        UnknownThingsOneOrTrue as UnknownThingsOneOrTrue,
        UnknownThingsSwitched as UnknownThingsSwitched,
        UnknownThingsVersioned as UnknownThingsVersioned,
    )
    from .tram import Tram as Tram
    from .v1 import V1 as V1
    from .v2 import V2 as V2
    from .vehicle import AnyVehicle as AnyVehicle, Vehicle as Vehicle
    from .wild_boar import WildBoar as WildBoar
    from .yes import Yes as Yes

__getattr__ = lazy(
    __name__,
    {
        "AnyBeast": "beast",
        "AnyBoat": "boat",
        "AnyCar": "car",
        "AnyJob": "job",
        "AnySetting": "setting",
        "AnyVehicle": "vehicle",
        "Beast": "beast",
        "BeastKind": "beast",
        "Bee": "bee",
        "Boat": "boat",
        "Car": "car",
        "Cat": "cat",
        "CopyJob": "copy_job",
        "Dog": "dog",
        "Event": "event",
        "Export": "export",
        "Gone": "gone",
        "Job": "job",
        "Listed": "listed",
        "Made": "made",
        "Moved": "moved",
        "Off": "off",
        "On": "on",
        "One": "one",
        "PetType": "pet_type",
        "Problem": "problem",
        "Resource": "resource",
        "ResourceKind": "resource",
        "Setting": "setting",
        "Ship": "ship",
        "Things": "things",
        "ThingsAnyEvent": "things",
        "ThingsMappedEvent": "things",
        "ThingsOneOrTrue": "things",
        "ThingsSwitched": "things",
        "ThingsVersioned": "things",
        "Tram": "tram",
        "UnknownEvent": "event",
        "UnknownListed": "listed",
        "UnknownThingsAnyEvent": "things",
        "UnknownThingsMappedEvent": "things",
        "UnknownThingsOneOrTrue": "things",
        "UnknownThingsSwitched": "things",
        "UnknownThingsVersioned": "things",
        "V1": "v1",
        "V2": "v2",
        "Vehicle": "vehicle",
        "WildBoar": "wild_boar",
        "Yes": "yes",
    },
)

__all__ = [
    "AnyBeast",
    "AnyBoat",
    "AnyCar",
    "AnyJob",
    "AnySetting",
    "AnyVehicle",
    "Beast",
    "BeastKind",
    "Bee",
    "Boat",
    "Car",
    "Cat",
    "CopyJob",
    "Dog",
    "Event",
    "Export",
    "Gone",
    "Job",
    "Listed",
    "Made",
    "Moved",
    "Off",
    "On",
    "One",
    "PetType",
    "Problem",
    "Resource",
    "ResourceKind",
    "Setting",
    "Ship",
    "Things",
    "ThingsAnyEvent",
    "ThingsMappedEvent",
    "ThingsOneOrTrue",
    "ThingsSwitched",
    "ThingsVersioned",
    "Tram",
    "UnknownEvent",
    "UnknownListed",
    "UnknownThingsAnyEvent",
    "UnknownThingsMappedEvent",
    "UnknownThingsOneOrTrue",
    "UnknownThingsSwitched",
    "UnknownThingsVersioned",
    "V1",
    "V2",
    "Vehicle",
    "WildBoar",
    "Yes",
]
