"""Model: Owner."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Uuid


class Owner(Model):
    id: Uuid
    name: str | None = None
