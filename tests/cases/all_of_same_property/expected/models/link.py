"""Model: Link."""

from __future__ import annotations

from .._runtime.models.model import Model


class Link(Model):
    href: str | None = None
