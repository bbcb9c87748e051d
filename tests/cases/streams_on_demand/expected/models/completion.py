"""Model: Completion."""

from __future__ import annotations

from .._runtime.models.model import Model


class Completion(Model):
    text: str | None = None
