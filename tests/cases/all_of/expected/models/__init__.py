"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .base import Base as Base
    from .child import Child as Child
    from .closed import Closed as Closed
    from .contradiction import Contradiction as Contradiction
    from .grandchild import Grandchild as Grandchild, GrandchildKind as GrandchildKind
    from .nested import Nested as Nested, NestedInline as NestedInline

__getattr__ = lazy(
    __name__,
    {
        "Base": "base",
        "Child": "child",
        "Closed": "closed",
        "Contradiction": "contradiction",
        "Grandchild": "grandchild",
        "GrandchildKind": "grandchild",
        "Nested": "nested",
        "NestedInline": "nested",
    },
)

__all__ = [
    "Base",
    "Child",
    "Closed",
    "Contradiction",
    "Grandchild",
    "GrandchildKind",
    "Nested",
    "NestedInline",
]
