"""Model: Problem."""

from __future__ import annotations

from .._runtime.model import Model


class Problem(Model):
    message: str | None = None
