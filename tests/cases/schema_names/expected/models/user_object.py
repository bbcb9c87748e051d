"""Models: UserAddress, UserObject."""

from __future__ import annotations

from .._runtime.models.model import Model


class UserObject(Model):
    address: UserAddress | None = None


class UserAddress(Model):
    city: str | None = None
