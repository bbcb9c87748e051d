"""Models: U, UnknownU."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag, tagged
from .a import A
from .b import B
from .c import C


class UnknownU(Model):
    """A value whose `kind` the document does not know; all that came is kept."""

    kind: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


U: TypeAlias = Annotated[
    A | B | C | UnknownU,
    tagged(
        "kind",
        {
            "a": A,
            "b": B,
            "c": C,
            "cc": C,
        },
        UnknownU,
    ),
]
