"""Model: CreateCompletionError."""

from __future__ import annotations

from .._runtime.models.model import Model


class CreateCompletionError(Model):
    message: str | None = None
