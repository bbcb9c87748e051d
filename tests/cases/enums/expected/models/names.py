"""Model: Names."""

from __future__ import annotations

from typing import Literal, TypeAlias

Names: TypeAlias = (
    Literal[
        "",
        " ",
        "None",
        "mro",
        "self",
        "class",
        "1",
        "a b",
        "a-b",
        "a_b",
        '"',
        "\\",
        "\n",
        "é",
        "😀",
    ]
    | str
)
