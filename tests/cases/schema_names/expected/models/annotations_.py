"""Model: Annotations."""

from __future__ import annotations

from .._runtime.model import Model


class Annotations(Model):
    id: str | None = None
