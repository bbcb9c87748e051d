"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .owner import Owner as Owner
    from .task import Task as Task

__getattr__ = lazy(
    __name__,
    {
        "Owner": "owner",
        "Task": "task",
    },
)

__all__ = [
    "Owner",
    "Task",
]
