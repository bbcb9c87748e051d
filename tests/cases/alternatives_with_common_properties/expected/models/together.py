"""Model: Together."""

from __future__ import annotations

from .._runtime.models.model import Model


class Together(Model):
    """The variants only say what goes together, so this is one object."""

    a: str | None = None
    b: str | None = None
