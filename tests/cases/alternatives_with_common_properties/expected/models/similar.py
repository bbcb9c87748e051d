"""Models: Similar, SimilarWithLimit, SimilarWithPage."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class SimilarWithPage(Model):
    like: str | None = None
    page: Integer


class SimilarWithLimit(Model):
    like: str | None = None
    limit: Integer


Similar: TypeAlias = SimilarWithPage | SimilarWithLimit
