"""Model: Field_."""

from __future__ import annotations

from .._runtime.model import Model


class Field_(Model):
    id: str | None = None
