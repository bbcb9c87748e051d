"""Model: LoginResponse."""

from __future__ import annotations

from .._runtime.models.model import Model


class LoginResponse(Model):
    key: str | None = None
