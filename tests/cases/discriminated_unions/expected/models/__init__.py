"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .animal import Animal as Animal
    from .bee import Bee as Bee
    from .by_constants import (
        ByConstants as ByConstants,
        ByConstantsA as ByConstantsA,
        ByConstantsAKind as ByConstantsAKind,
        ByConstantsB as ByConstantsB,
        ByConstantsBKind as ByConstantsBKind,
    )
    from .cat import Cat as Cat
    from .create_pet_response import CreatePetResponse as CreatePetResponse
    from .dangling import Dangling as Dangling
    from .dog import Dog as Dog
    from .fish import Fish as Fish, FishPetType as FishPetType
    from .herd import Herd as Herd
    from .implicit import Implicit as Implicit
    from .mapped import Mapped as Mapped
    from .nested import Nested as Nested
    from .nullable import Nullable as Nullable

__getattr__ = lazy(
    __name__,
    {
        "Animal": "animal",
        "Bee": "bee",
        "ByConstants": "by_constants",
        "ByConstantsA": "by_constants",
        "ByConstantsAKind": "by_constants",
        "ByConstantsB": "by_constants",
        "ByConstantsBKind": "by_constants",
        "Cat": "cat",
        "CreatePetResponse": "create_pet_response",
        "Dangling": "dangling",
        "Dog": "dog",
        "Fish": "fish",
        "FishPetType": "fish",
        "Herd": "herd",
        "Implicit": "implicit",
        "Mapped": "mapped",
        "Nested": "nested",
        "Nullable": "nullable",
    },
)

__all__ = [
    "Animal",
    "Bee",
    "ByConstants",
    "ByConstantsA",
    "ByConstantsAKind",
    "ByConstantsB",
    "ByConstantsBKind",
    "Cat",
    "CreatePetResponse",
    "Dangling",
    "Dog",
    "Fish",
    "FishPetType",
    "Herd",
    "Implicit",
    "Mapped",
    "Nested",
    "Nullable",
]
