"""Model: Field_."""

from __future__ import annotations

from .._runtime.models.model import Model


class Field_(Model):
    id: str | None = None
