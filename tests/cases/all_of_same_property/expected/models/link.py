"""Model: Link."""

from __future__ import annotations

from .._runtime.model import Model


class Link(Model):
    href: str | None = None
