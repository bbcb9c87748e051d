"""Model: Details."""

from __future__ import annotations

from .._runtime.models.model import Model


class Details(Model):
    raw: str | None = None
