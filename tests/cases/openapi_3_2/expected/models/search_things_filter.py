"""Model: SearchThingsFilter."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class SearchThingsFilter(Model):
    term: str | None = None
    limit: Integer | None = None
