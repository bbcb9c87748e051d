"""Model: ListArchivesError409."""

from __future__ import annotations

from .._runtime.models.model import Model


class ListArchivesError409(Model):
    one: str | None = None
