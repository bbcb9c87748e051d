"""Model: QueryThingsRequest."""

from __future__ import annotations

from .._runtime.model import Model


class QueryThingsRequest(Model):
    term: str | None = None
