"""Model: Image."""

from __future__ import annotations

from .._runtime.models.model import Model


class Image(Model):
    url: str | None = None
