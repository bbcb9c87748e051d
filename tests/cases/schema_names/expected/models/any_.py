"""Model: Any_."""

from __future__ import annotations

from .._runtime.models.model import Model


class Any_(Model):
    id: str | None = None
