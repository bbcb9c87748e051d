"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .invoice import Invoice as Invoice
    from .level import Level as Level
    from .money import Money as Money

__getattr__ = lazy(
    __name__,
    {
        "Invoice": "invoice",
        "Level": "level",
        "Money": "money",
    },
)

__all__ = [
    "Invoice",
    "Level",
    "Money",
]
