"""Models: Found, FoundWithLimit, FoundWithPage."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class FoundWithPage(Model):
    query: str | None = None
    page: Integer


class FoundWithLimit(Model):
    query: str | None = None
    limit: Integer


Found: TypeAlias = FoundWithPage | FoundWithLimit
