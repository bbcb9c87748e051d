"""Models: H, HV, HW, HWLeft, HWRight, UnknownHW."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag, tagged
from .a import A
from .b import B
from .u import U


class H(Model):
    u: U | None = None
    v: HV | None = None
    w: HW | None = None


class HWLeft(Model):
    side: Literal["left"] = "left"


class HWRight(Model):
    side: Literal["right"] = "right"


class UnknownHW(Model):
    """A value whose `side` the document does not know; all that came is kept."""

    side: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


HV: TypeAlias = Annotated[
    B | A | str,
    tagged(
        "kind",
        {
            "b": B,
            "a": A,
        },
    ),
]

HW: TypeAlias = Annotated[
    HWLeft | HWRight | UnknownHW,
    tagged(
        "side",
        {
            "left": HWLeft,
            "right": HWRight,
        },
        UnknownHW,
    ),
]
