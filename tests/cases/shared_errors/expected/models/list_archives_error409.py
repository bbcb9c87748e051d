"""Model: ListArchivesError409."""

from __future__ import annotations

from .._runtime.model import Model


class ListArchivesError409(Model):
    one: str | None = None
