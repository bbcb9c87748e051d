"""Models: Closed, ClosedState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model

ClosedState: TypeAlias = Literal["done", "stuck"] | str


class Closed(Model):
    state: ClosedState | None = None
    note: str | None = None
