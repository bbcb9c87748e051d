"""Models: Message, UnknownMessage."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag, tagged
from .message_v1 import MessageV1
from .message_v2 import MessageV2


class UnknownMessage(Model):
    """A value whose `version` the document does not know; all that came is kept."""

    version: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


Message: TypeAlias = Annotated[
    MessageV1 | MessageV2 | UnknownMessage,
    tagged(
        "version",
        {
            1: MessageV1,
            2: MessageV2,
            3: MessageV2,
        },
        UnknownMessage,
    ),
]
