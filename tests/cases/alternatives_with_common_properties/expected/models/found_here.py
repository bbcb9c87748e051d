"""Models: FoundHere, FoundHereWithLimit, FoundHereWithPage."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class FoundHereWithPage(Model):
    query: str | None = None
    index: str | None = None
    page: Integer


class FoundHereWithLimit(Model):
    query: str | None = None
    index: str | None = None
    limit: Integer


FoundHere: TypeAlias = FoundHereWithPage | FoundHereWithLimit
