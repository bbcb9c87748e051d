"""Model: Owner."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Uuid


class Owner(Model):
    id: Uuid
    name: str | None = None
