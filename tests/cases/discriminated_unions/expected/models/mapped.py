"""Model: Mapped."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.unions import tagged
from .cat import Cat
from .dog import Dog

Mapped: TypeAlias = Annotated[
    Cat | Dog,
    tagged(
        "petType",
        {
            "cat": "Cat",
            "kitten": "Cat",
            'a "dog"': "Dog",
        },
    ),
]
