"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .a import A as A, AKind as AKind
    from .b import B as B, BKind as BKind
    from .c import C as C, CKind as CKind
    from .h import (
        H as H,
        HV as HV,
        HW as HW,
        HWLeft as HWLeft,
        HWLeftSide as HWLeftSide,
        HWRight as HWRight,
        HWRightSide as HWRightSide,
    )
    from .u import U as U

__getattr__ = lazy(
    __name__,
    {
        "A": "a",
        "AKind": "a",
        "B": "b",
        "BKind": "b",
        "C": "c",
        "CKind": "c",
        "H": "h",
        "HV": "h",
        "HW": "h",
        "HWLeft": "h",
        "HWLeftSide": "h",
        "HWRight": "h",
        "HWRightSide": "h",
        "U": "u",
    },
)

__all__ = [
    "A",
    "AKind",
    "B",
    "BKind",
    "C",
    "CKind",
    "H",
    "HV",
    "HW",
    "HWLeft",
    "HWLeftSide",
    "HWRight",
    "HWRightSide",
    "U",
]
