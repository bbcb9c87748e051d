"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .a import A as A
    from .b import B as B
    from .c import C as C
    from .h import (
        H as H,
        HV as HV,
        HW as HW,
        HWLeft as HWLeft,
        HWRight as HWRight,
        UnknownHW as UnknownHW,
    )
    from .u import U as U, UnknownU as UnknownU

__getattr__ = lazy(
    __name__,
    {
        "A": "a",
        "B": "b",
        "C": "c",
        "H": "h",
        "HV": "h",
        "HW": "h",
        "HWLeft": "h",
        "HWRight": "h",
        "U": "u",
        "UnknownHW": "h",
        "UnknownU": "u",
    },
)

__all__ = [
    "A",
    "B",
    "C",
    "H",
    "HV",
    "HW",
    "HWLeft",
    "HWRight",
    "U",
    "UnknownHW",
    "UnknownU",
]
