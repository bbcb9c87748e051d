"""Model: ArticleWeight."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.types import Number

ArticleWeight: TypeAlias = Number
