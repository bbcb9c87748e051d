"""Model: CreateCompletionRequest."""

from __future__ import annotations

from .._runtime.models.model import Model


class CreateCompletionRequest(Model):
    prompt: str
    stream: bool | None = False
    """Default: false."""
