"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .extra import Extra as Extra
    from .json import Json as Json
    from .lists import Lists as Lists
    from .maps import Maps as Maps
    from .node import Node as Node, NodeInner as NodeInner
    from .ping import Ping as Ping, Pings as Pings, Pong as Pong
    from .tick import Tick as Tick, Tock as Tock
    from .tick_and_tock import (
        TickAndTock as TickAndTock,
        TickAndTockNext as TickAndTockNext,
    )
    from .union_of_itself import UnionOfItself as UnionOfItself

__getattr__ = lazy(
    __name__,
    {
        "Extra": "extra",
        "Json": "json",
        "Lists": "lists",
        "Maps": "maps",
        "Node": "node",
        "NodeInner": "node",
        "Ping": "ping",
        "Pings": "ping",
        "Pong": "ping",
        "Tick": "tick",
        "TickAndTock": "tick_and_tock",
        "TickAndTockNext": "tick_and_tock",
        "Tock": "tick",
        "UnionOfItself": "union_of_itself",
    },
)

__all__ = [
    "Extra",
    "Json",
    "Lists",
    "Maps",
    "Node",
    "NodeInner",
    "Ping",
    "Pings",
    "Pong",
    "Tick",
    "TickAndTock",
    "TickAndTockNext",
    "Tock",
    "UnionOfItself",
]
