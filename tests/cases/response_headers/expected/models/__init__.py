"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .box import Box as Box

__getattr__ = lazy(
    __name__,
    {
        "Box": "box",
    },
)

__all__ = [
    "Box",
]
