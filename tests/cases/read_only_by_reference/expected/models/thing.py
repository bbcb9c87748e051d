"""Model: Thing."""

from __future__ import annotations

from .._runtime.models.model import Model
from .alias import Alias
from .count import Count
from .id_ import Id
from .level import Level
from .owner import Owner
from .secret import Secret


class Thing(Model):
    id: Id | None = None
    alias: Alias | None = None
    in_all_of: str | None = None
    secret: Secret | None = None
    owner: Owner | None = None
    name: str
    ids: list[Id]
    level: Level | None = "low"
    """Default: "low"."""

    count: Count | None = 3
    """Default: 3."""
