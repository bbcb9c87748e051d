"""Models: AnyEvent, Event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp
from .._runtime.models.unions import family

if TYPE_CHECKING:
    from .created import Created
    from .deleted import Deleted


class Event(Model):
    """Its children are told apart by a constant, and it names them itself."""

    kind: str
    at: Timestamp | None = None


if TYPE_CHECKING:
    _AnyEvent: TypeAlias = Event | Created | Deleted
else:
    _AnyEvent = Event

AnyEvent: TypeAlias = Annotated[
    _AnyEvent,
    family(
        "kind",
        {
            "created": "Created",
            "deleted": "Deleted",
        },
    ),
]
