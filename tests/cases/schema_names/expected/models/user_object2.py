"""Model: UserObject2."""

from __future__ import annotations

from .._runtime.model import Model


class UserObject2(Model):
    name: str | None = None
