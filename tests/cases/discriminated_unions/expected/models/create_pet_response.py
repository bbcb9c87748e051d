"""Model: CreatePetResponse."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.unions import tagged
from .cat import Cat
from .dog import Dog

CreatePetResponse: TypeAlias = Annotated[
    Cat | Dog,
    tagged(
        "petType",
        {
            "Cat": "Cat",
            "Dog": "Dog",
        },
    ),
]
