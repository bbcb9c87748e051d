"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    pass

__getattr__ = lazy(
    __name__,
    {},
)

__all__ = []
