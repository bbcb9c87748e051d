"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .animal import Animal as Animal, AnyAnimal as AnyAnimal
    from .bee import Bee as Bee
    from .by_constants import (
        ByConstants as ByConstants,
        ByConstantsA as ByConstantsA,
        ByConstantsB as ByConstantsB,
        UnknownByConstants as UnknownByConstants,
    )
    from .cat import Cat as Cat
    from .create_pet_response import (
        CreatePetResponse as CreatePetResponse,
        UnknownCreatePetResponse as UnknownCreatePetResponse,
    )
    from .dangling import Dangling as Dangling, UnknownDangling as UnknownDangling
    from .dog import Dog as Dog
    from .fish import Fish as Fish
    from .herd import Herd as Herd
    from .implicit import Implicit as Implicit, UnknownImplicit as UnknownImplicit
    from .mapped import Mapped as Mapped, UnknownMapped as UnknownMapped
    from .nested import Nested as Nested, UnknownNested as UnknownNested
    from .nullable import Nullable as Nullable, UnknownNullable as UnknownNullable

__getattr__ = lazy(
    __name__,
    {
        "Animal": "animal",
        "AnyAnimal": "animal",
        "Bee": "bee",
        "ByConstants": "by_constants",
        "ByConstantsA": "by_constants",
        "ByConstantsB": "by_constants",
        "Cat": "cat",
        "CreatePetResponse": "create_pet_response",
        "Dangling": "dangling",
        "Dog": "dog",
        "Fish": "fish",
        "Herd": "herd",
        "Implicit": "implicit",
        "Mapped": "mapped",
        "Nested": "nested",
        "Nullable": "nullable",
        "UnknownByConstants": "by_constants",
        "UnknownCreatePetResponse": "create_pet_response",
        "UnknownDangling": "dangling",
        "UnknownImplicit": "implicit",
        "UnknownMapped": "mapped",
        "UnknownNested": "nested",
        "UnknownNullable": "nullable",
    },
)

__all__ = [
    "Animal",
    "AnyAnimal",
    "Bee",
    "ByConstants",
    "ByConstantsA",
    "ByConstantsB",
    "Cat",
    "CreatePetResponse",
    "Dangling",
    "Dog",
    "Fish",
    "Herd",
    "Implicit",
    "Mapped",
    "Nested",
    "Nullable",
    "UnknownByConstants",
    "UnknownCreatePetResponse",
    "UnknownDangling",
    "UnknownImplicit",
    "UnknownMapped",
    "UnknownNested",
    "UnknownNullable",
]
