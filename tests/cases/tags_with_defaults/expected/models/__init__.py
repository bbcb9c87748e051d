"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .cat import Cat as Cat
    from .dog import Dog as Dog
    from .owner import (
        Owner as Owner,
        OwnerAnimal as OwnerAnimal,
        UnknownOwnerAnimal as UnknownOwnerAnimal,
    )

__getattr__ = lazy(
    __name__,
    {
        "Cat": "cat",
        "Dog": "dog",
        "Owner": "owner",
        "OwnerAnimal": "owner",
        "UnknownOwnerAnimal": "owner",
    },
)

__all__ = [
    "Cat",
    "Dog",
    "Owner",
    "OwnerAnimal",
    "UnknownOwnerAnimal",
]
