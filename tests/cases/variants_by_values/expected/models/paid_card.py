"""Models: PaidCard, PaidCardBy, PaidCardState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model

PaidCardState: TypeAlias = Literal["paid"] | str

PaidCardBy: TypeAlias = Literal["card"] | str


class PaidCard(Model):
    state: PaidCardState | None = None
    by: PaidCardBy | None = None
