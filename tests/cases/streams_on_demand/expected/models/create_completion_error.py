"""Model: CreateCompletionError."""

from __future__ import annotations

from .._runtime.model import Model


class CreateCompletionError(Model):
    message: str | None = None
