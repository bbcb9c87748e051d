"""Model: Error."""

from __future__ import annotations

from .._runtime.model import Model


class Error(Model):
    category: str
    message: str
