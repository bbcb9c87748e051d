"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .child import Child as Child, Parent as Parent
    from .itself import Itself as Itself
    from .left import Left as Left
    from .right import Right as Right

__getattr__ = lazy(
    __name__,
    {
        "Child": "child",
        "Itself": "itself",
        "Left": "left",
        "Parent": "child",
        "Right": "right",
    },
)

__all__ = [
    "Child",
    "Itself",
    "Left",
    "Parent",
    "Right",
]
