"""Model: RequiredOnly."""

from __future__ import annotations

from .._runtime.models.model import Model


class RequiredOnly(Model):
    email: str | None = None
    phone: str | None = None
