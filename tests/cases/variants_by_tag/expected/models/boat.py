"""Models: AnyBoat, Boat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .._runtime.models.unions import family, open_tag

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
