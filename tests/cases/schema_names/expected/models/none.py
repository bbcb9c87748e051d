"""Model: None_."""

from __future__ import annotations

from .._runtime.models.model import Model


class None_(Model):
    id: str | None = None
