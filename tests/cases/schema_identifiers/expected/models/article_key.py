"""Model: ArticleKey."""

from __future__ import annotations

from typing import TypeAlias

ArticleKey: TypeAlias = str
