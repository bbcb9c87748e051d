"""Models: H, HV, HW, HWLeft, HWLeftSide and 2 more."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.unions import tagged
from .a import A
from .b import B
from .u import U

HWLeftSide: TypeAlias = Literal["left"] | str

HWRightSide: TypeAlias = Literal["right"] | str


class H(Model):
    u: U | None = None
    v: HV | None = None
    w: HW | None = None


class HWLeft(Model):
    side: HWLeftSide | None = None


class HWRight(Model):
    side: HWRightSide | None = None


HV: TypeAlias = Annotated[
    B | A | str,
    tagged(
        "kind",
        {
            "b": "B",
            "a": "A",
        },
    ),
]

HW: TypeAlias = Annotated[
    HWLeft | HWRight,
    tagged(
        "side",
        {
            "left": "HWLeft",
            "right": "HWRight",
        },
    ),
]
