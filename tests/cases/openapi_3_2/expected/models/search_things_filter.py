"""Model: SearchThingsFilter."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class SearchThingsFilter(Model):
    term: str | None = None
    limit: Integer | None = None
