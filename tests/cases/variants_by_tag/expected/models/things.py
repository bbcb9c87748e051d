"""Models: Things, ThingsAnyEvent, ThingsMappedEvent, ThingsOneOrTrue, ThingsSwitched
and 6 more.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag, tagged
from .beast import AnyBeast
from .boat import AnyBoat
from .car import AnyCar
from .event import Event
from .gone import Gone
from .job import AnyJob
from .listed import Listed
from .made import Made
from .moved import Moved
from .off import Off
from .on import On
from .one import One
from .problem import Problem
from .setting import AnySetting
from .v1 import V1
from .v2 import V2
from .vehicle import AnyVehicle
from .yes import Yes


class Things(Model):
    listed: Listed | None = None
    beast: AnyBeast | None = None
    versioned: ThingsVersioned | None = None
    switched: ThingsSwitched | None = None
    one_or_true: ThingsOneOrTrue | None = None
    event: Event | None = None
    event_or_error: Event | Problem | None = None
    event_or_events: Event | list[Event] | None = None
    event_or_listed: Event | Listed | None = None
    any_event: ThingsAnyEvent | None = None
    mapped_event: ThingsMappedEvent | None = None
    job: AnyJob | None = None
    setting: AnySetting | None = None
    vehicle: AnyVehicle | None = None
    children: AnyCar | AnyBoat | None = None


class UnknownThingsVersioned(Model):
    """A value whose `v` the document does not know; all that came is kept."""

    v: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


class UnknownThingsSwitched(Model):
    """A value whose `on` the document does not know; all that came is kept."""

    on: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


class UnknownThingsOneOrTrue(Model):
    """A value whose `is` the document does not know; all that came is kept."""

    is_: Annotated[Literal["<unknown>"], open_tag()] = Field(
        default="<unknown>",
        validation_alias="is",
        serialization_alias="is",
    )


class UnknownThingsAnyEvent(Model):
    """A value whose `type` the document does not know; all that came is kept."""

    type: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


class UnknownThingsMappedEvent(Model):
    """A value whose `type` the document does not know; all that came is kept."""

    type: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


ThingsVersioned: TypeAlias = Annotated[
    V1 | V2 | UnknownThingsVersioned,
    tagged(
        "v",
        {
            1: V1,
            2: V2,
        },
        UnknownThingsVersioned,
    ),
]

ThingsSwitched: TypeAlias = Annotated[
    Off | On | UnknownThingsSwitched,
    tagged(
        "on",
        {
            False: Off,
            True: On,
        },
        UnknownThingsSwitched,
    ),
]

ThingsOneOrTrue: TypeAlias = Annotated[
    One | Yes | UnknownThingsOneOrTrue,
    tagged(
        "is",
        [
            (1, One),
            (True, Yes),
        ],
        UnknownThingsOneOrTrue,
    ),
]

ThingsAnyEvent: TypeAlias = Annotated[
    Made | Moved | Gone | UnknownThingsAnyEvent,
    tagged(
        "type",
        {
            "made": Made,
            "moved": Moved,
            "gone": Gone,
        },
        UnknownThingsAnyEvent,
    ),
]

ThingsMappedEvent: TypeAlias = Annotated[
    Made | Moved | Gone | UnknownThingsMappedEvent,
    tagged(
        "type",
        {
            "made": Made,
            "moved": Moved,
            "gone": Gone,
        },
        UnknownThingsMappedEvent,
    ),
]
