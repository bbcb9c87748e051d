"""Model: ListChecksResponseCheckPart."""

from __future__ import annotations

from .._runtime.models.model import Model


class ListChecksResponseCheckPart(Model):
    name: str | None = None
