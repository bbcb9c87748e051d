"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .a import A as A
    from .b import B as B
    from .beside import Beside as Beside
    from .both import (
        Both as Both,
        BothAC as BothAC,
        BothAD as BothAD,
        BothBC as BothBC,
        BothBD as BothBD,
    )
    from .c import C as C
    from .d import D as D
    from .formats import Formats as Formats

__getattr__ = lazy(
    __name__,
    {
        "A": "a",
        "B": "b",
        "Beside": "beside",
        "Both": "both",
        "BothAC": "both",
        "BothAD": "both",
        "BothBC": "both",
        "BothBD": "both",
        "C": "c",
        "D": "d",
        "Formats": "formats",
    },
)

__all__ = [
    "A",
    "B",
    "Beside",
    "Both",
    "BothAC",
    "BothAD",
    "BothBC",
    "BothBD",
    "C",
    "D",
    "Formats",
]
