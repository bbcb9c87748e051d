"""Models: ListChecksResponse, ListChecksResponseCheck."""

from __future__ import annotations

from .._runtime.models.model import Model


class ListChecksResponse(Model):
    checks: list[ListChecksResponseCheck] | None = None


class ListChecksResponseCheck(Model):
    id: str | None = None
    name: str | None = None
