"""Model: Entry."""

from __future__ import annotations

from .._runtime.model import Model


class Entry(Model):
    name: str | None = None
