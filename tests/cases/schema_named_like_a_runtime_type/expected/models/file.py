"""Model: File."""

from __future__ import annotations

from .._runtime.models.model import Model


class File(Model):
    id: str | None = None
