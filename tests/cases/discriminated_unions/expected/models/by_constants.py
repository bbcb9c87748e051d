"""Models: ByConstants, ByConstantsA, ByConstantsB, UnknownByConstants."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag, tagged


class ByConstantsA(Model):
    kind: Literal["a"] = "a"
    a: str | None = None


class ByConstantsB(Model):
    kind: Literal["b"] = "b"
    b: str | None = None


class UnknownByConstants(Model):
    """A value whose `kind` the document does not know; all that came is kept."""

    kind: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


ByConstants: TypeAlias = Annotated[
    ByConstantsA | ByConstantsB | UnknownByConstants,
    tagged(
        "kind",
        {
            "a": ByConstantsA,
            "b": ByConstantsB,
        },
        UnknownByConstants,
    ),
]
