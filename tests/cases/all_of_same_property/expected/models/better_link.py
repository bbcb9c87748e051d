"""Model: BetterLink."""

from __future__ import annotations

from .._runtime.models.model import Model


class BetterLink(Model):
    href: str | None = None
    rel: str | None = None
