"""Models: PaidCash, PaidCashBy, PaidCashState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model

PaidCashState: TypeAlias = Literal["paid"] | str

PaidCashBy: TypeAlias = Literal["cash"] | str


class PaidCash(Model):
    state: PaidCashState | None = None
    by: PaidCashBy | None = None
