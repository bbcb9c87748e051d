"""Model: WildBoar."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .._runtime.models.unions import open_tag


class WildBoar(Model):
    kind: Annotated[Literal["wild_boar"], open_tag()] = "wild_boar"
    tusks: Integer | None = None
