"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .booleans import Booleans as Booleans
    from .booleans_and_numbers import BooleansAndNumbers as BooleansAndNumbers
    from .duplicates import Duplicates as Duplicates
    from .empty import Empty as Empty
    from .integers import Integers as Integers
    from .list_things_size import ListThingsSize as ListThingsSize
    from .mixed import Mixed as Mixed
    from .names import Names as Names
    from .numbers import Numbers as Numbers
    from .objects import Objects as Objects
    from .order import Order as Order
    from .thing import (
        Thing as Thing,
        ThingByKindValue as ThingByKindValue,
        ThingKind as ThingKind,
        ThingKindEnum as ThingKindEnum,
    )
    from .untyped import Untyped as Untyped
    from .with_default import WithDefault as WithDefault
    from .wrong_type import WrongType as WrongType

__getattr__ = lazy(
    __name__,
    {
        "Booleans": "booleans",
        "BooleansAndNumbers": "booleans_and_numbers",
        "Duplicates": "duplicates",
        "Empty": "empty",
        "Integers": "integers",
        "ListThingsSize": "list_things_size",
        "Mixed": "mixed",
        "Names": "names",
        "Numbers": "numbers",
        "Objects": "objects",
        "Order": "order",
        "Thing": "thing",
        "ThingByKindValue": "thing",
        "ThingKind": "thing",
        "ThingKindEnum": "thing",
        "Untyped": "untyped",
        "WithDefault": "with_default",
        "WrongType": "wrong_type",
    },
)

__all__ = [
    "Booleans",
    "BooleansAndNumbers",
    "Duplicates",
    "Empty",
    "Integers",
    "ListThingsSize",
    "Mixed",
    "Names",
    "Numbers",
    "Objects",
    "Order",
    "Thing",
    "ThingByKindValue",
    "ThingKind",
    "ThingKindEnum",
    "Untyped",
    "WithDefault",
    "WrongType",
]
