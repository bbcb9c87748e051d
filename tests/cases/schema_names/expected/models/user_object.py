"""Model: UserObject."""

from __future__ import annotations

from .._runtime.models.model import Model


class UserObject(Model):
    name: str | None = None
