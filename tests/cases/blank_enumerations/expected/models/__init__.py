"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .blank_enum import BlankEnum as BlankEnum
    from .film import Film as Film
    from .genre_enum import GenreEnum as GenreEnum
    from .null_enum import NullEnum as NullEnum

__getattr__ = lazy(
    __name__,
    {
        "BlankEnum": "blank_enum",
        "Film": "film",
        "GenreEnum": "genre_enum",
        "NullEnum": "null_enum",
    },
)

__all__ = [
    "BlankEnum",
    "Film",
    "GenreEnum",
    "NullEnum",
]
