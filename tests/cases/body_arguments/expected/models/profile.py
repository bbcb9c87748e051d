"""Model: Profile."""

from __future__ import annotations

from .._runtime.model import Model


class Profile(Model):
    name: str | None = None
    image: str | None = None
    more: list[str] | None = None
