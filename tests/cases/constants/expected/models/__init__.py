"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .constants import (
        Constants as Constants,
        ConstantsEngine as ConstantsEngine,
        ConstantsKind as ConstantsKind,
        ConstantsQuoted as ConstantsQuoted,
    )
    from .version import Version as Version

__getattr__ = lazy(
    __name__,
    {
        "Constants": "constants",
        "ConstantsEngine": "constants",
        "ConstantsKind": "constants",
        "ConstantsQuoted": "constants",
        "Version": "version",
    },
)

__all__ = [
    "Constants",
    "ConstantsEngine",
    "ConstantsKind",
    "ConstantsQuoted",
    "Version",
]
