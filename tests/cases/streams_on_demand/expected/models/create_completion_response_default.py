"""Model: CreateCompletionResponseDefault."""

from __future__ import annotations

from .._runtime.model import Model


class CreateCompletionResponseDefault(Model):
    message: str | None = None
