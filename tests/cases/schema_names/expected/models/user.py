"""Models: User, UserAddressObject."""

from __future__ import annotations

from .._runtime.models.model import Model


class User(Model):
    address: UserAddressObject | None = None


class UserAddressObject(Model):
    city: str | None = None
