"""Models: Open, OpenState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model

OpenState: TypeAlias = Literal["new", "open", "stuck"] | str


class Open(Model):
    state: OpenState | None = None
    note: str | None = None
