"""Model: Old."""

from __future__ import annotations

from .._runtime.models.model import Model


class Old(Model):
    """An old thing.

    Deprecated.
    """

    old: str | None = None
    """Deprecated."""

    new: str | None = None
