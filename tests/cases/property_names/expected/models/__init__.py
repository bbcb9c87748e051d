"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .claimed import Claimed as Claimed
    from .names import Names as Names
    from .shadows import Shadows as Shadows

__getattr__ = lazy(
    __name__,
    {
        "Claimed": "claimed",
        "Names": "names",
        "Shadows": "shadows",
    },
)

__all__ = [
    "Claimed",
    "Names",
    "Shadows",
]
