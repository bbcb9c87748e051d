"""Model: Error."""

from __future__ import annotations

from .._runtime.models.model import Model


class Error(Model):
    category: str
    message: str
