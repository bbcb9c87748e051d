"""Models: AnyBeast, Beast, BeastKind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import family

if TYPE_CHECKING:
    from .bee import Bee
    from .wild_boar import WildBoar

BeastKind: TypeAlias = Literal["bee", "wild_boar"] | str


class Beast(Model):
    kind: BeastKind


if TYPE_CHECKING:
    _AnyBeast: TypeAlias = Beast | Bee | WildBoar
else:
    _AnyBeast = Beast

AnyBeast: TypeAlias = Annotated[
    _AnyBeast,
    family(
        "kind",
        {
            "bee": "Bee",
            "wild_boar": "WildBoar",
        },
    ),
]
