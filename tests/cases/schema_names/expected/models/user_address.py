"""Model: UserAddress."""

from __future__ import annotations

from .._runtime.models.model import Model


class UserAddress(Model):
    street: str | None = None
