"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .closed import Closed as Closed
    from .open_ import Open as Open
    from .typed import Typed as Typed
    from .with_fields import (
        WithFields as WithFields,
        WithFieldsValue as WithFieldsValue,
    )

__getattr__ = lazy(
    __name__,
    {
        "Closed": "closed",
        "Open": "open_",
        "Typed": "typed",
        "WithFields": "with_fields",
        "WithFieldsValue": "with_fields",
    },
)

__all__ = [
    "Closed",
    "Open",
    "Typed",
    "WithFields",
    "WithFieldsValue",
]
