"""Model: ArticleWeight."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Number

ArticleWeight: TypeAlias = Number
