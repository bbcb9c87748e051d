"""Models: GetFeedResponse, GetFeedResponseItem."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class GetFeedResponse(Model):
    items: list[GetFeedResponseItem] | None = None
    total: Integer | None = None


class GetFeedResponseItem(Model):
    id: str | None = None
