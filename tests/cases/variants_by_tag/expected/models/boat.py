"""Models: AnyBoat, Boat."""

from __future__ import annotations

from typing import Annotated, Literal, TYPE_CHECKING, TypeAlias

from .._runtime.model import Model
from .._runtime.types import Integer
from .._runtime.unions import family, open_tag

if TYPE_CHECKING:
    from .ship import Ship


class Boat(Model):
    type: Annotated[Literal["boat"], open_tag()] = "boat"
    sails: Integer | None = None


if TYPE_CHECKING:
    _AnyBoat: TypeAlias = Boat | Ship
else:
    _AnyBoat = Boat

AnyBoat: TypeAlias = Annotated[
    _AnyBoat,
    family(
        "type",
        {
            "ship": "Ship",
        },
    ),
]
