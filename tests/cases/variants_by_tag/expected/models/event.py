"""Models: Event, UnknownEvent."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag, tagged
from .made import Made
from .moved import Moved


class UnknownEvent(Model):
    """A value whose `type` the document does not know; all that came is kept."""

    type: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


Event: TypeAlias = Annotated[
    Made | Moved | UnknownEvent,
    tagged(
        "type",
        {
            "made": Made,
            "moved": Moved,
        },
        UnknownEvent,
    ),
]
