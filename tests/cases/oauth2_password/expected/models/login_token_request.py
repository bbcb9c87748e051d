"""Model: LoginTokenRequest."""

from __future__ import annotations

from .._runtime.model import Model


class LoginTokenRequest(Model):
    grant_type: str | None = None
    username: str
    password: str
    scope: str | None = ""
    """Default: ""."""
