"""Model: PageThingsResponse."""

from __future__ import annotations

from .._runtime.models.model import Model
from .thing import Thing


class PageThingsResponse(Model):
    data: list[Thing]
    next_cursor: str | None
