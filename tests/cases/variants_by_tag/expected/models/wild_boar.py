"""Model: WildBoar."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.model import Model
from .._runtime.types import Integer
from .._runtime.unions import open_tag


class WildBoar(Model):
    kind: Annotated[Literal["wild_boar"], open_tag()] = "wild_boar"
    tusks: Integer | None = None
