"""Model: User."""

from __future__ import annotations

from .._runtime.model import Model


class User(Model):
    username: str
