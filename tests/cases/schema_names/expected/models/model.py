"""Model: Model_."""

from __future__ import annotations

from .._runtime.models.model import Model


class Model_(Model):
    id: str | None = None
