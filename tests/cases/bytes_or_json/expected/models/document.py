"""Model: Document."""

from __future__ import annotations

from .._runtime.model import Model


class Document(Model):
    name: str | None = None
    read: bool | None = None
