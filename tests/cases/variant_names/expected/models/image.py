"""Model: Image."""

from __future__ import annotations

from .._runtime.model import Model


class Image(Model):
    url: str | None = None
