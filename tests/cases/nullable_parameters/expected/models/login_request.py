"""Model: LoginRequest."""

from __future__ import annotations

from .._runtime.models.model import Model


class LoginRequest(Model):
    name: str
