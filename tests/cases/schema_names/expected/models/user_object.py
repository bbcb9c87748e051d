"""Models: UserAddressObject, UserObject."""

from __future__ import annotations

from .._runtime.model import Model


class UserObject(Model):
    address: UserAddressObject | None = None


class UserAddressObject(Model):
    city: str | None = None
