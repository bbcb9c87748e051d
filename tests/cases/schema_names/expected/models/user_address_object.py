"""Model: UserAddressObject."""

from __future__ import annotations

from .._runtime.models.model import Model


class UserAddressObject(Model):
    street: str | None = None
