"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .id_ import Id as Id
    from .keeper import (
        Keeper as Keeper,
        Owner as Owner,
        OwnerPet as OwnerPet,
        Person as Person,
        Pet as Pet,
        Pets as Pets,
    )

__getattr__ = lazy(
    __name__,
    {
        "Id": "id_",
        "Keeper": "keeper",
        "Owner": "keeper",
        "OwnerPet": "keeper",
        "Person": "keeper",
        "Pet": "keeper",
        "Pets": "keeper",
    },
)

__all__ = [
    "Id",
    "Keeper",
    "Owner",
    "OwnerPet",
    "Person",
    "Pet",
    "Pets",
]
