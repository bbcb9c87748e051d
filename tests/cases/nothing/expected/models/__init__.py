"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    pass
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {},
    )
