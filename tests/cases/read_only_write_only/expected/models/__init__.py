"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .account import Account as Account
    from .report import Report as Report

__getattr__ = lazy(
    __name__,
    {
        "Account": "account",
        "Report": "report",
    },
)

__all__ = [
    "Account",
    "Report",
]
