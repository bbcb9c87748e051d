"""Model: QueryThingsRequest."""

from __future__ import annotations

from .._runtime.models.model import Model


class QueryThingsRequest(Model):
    term: str | None = None
