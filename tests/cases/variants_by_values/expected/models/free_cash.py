"""Models: FreeCash, FreeCashBy, FreeCashState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model

FreeCashState: TypeAlias = Literal["free"] | str

FreeCashBy: TypeAlias = Literal["cash"] | str


class FreeCash(Model):
    state: FreeCashState | None = None
    by: FreeCashBy | None = None
