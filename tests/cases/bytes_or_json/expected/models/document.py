"""Model: Document."""

from __future__ import annotations

from .._runtime.models.model import Model


class Document(Model):
    name: str | None = None
    read: bool | None = None
