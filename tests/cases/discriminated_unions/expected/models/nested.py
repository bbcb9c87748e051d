"""Model: Nested."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.unions import tagged
from .cat import Cat
from .dog import Dog
from .fish import Fish

Nested: TypeAlias = Annotated[
    Cat | Dog | Fish,
    tagged(
        "petType",
        {
            "cat": "Cat",
            "kitten": "Cat",
            'a "dog"': "Dog",
            "fish": "Fish",
        },
    ),
]
