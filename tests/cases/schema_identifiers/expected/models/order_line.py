"""Model: OrderLine."""

from __future__ import annotations

from .._runtime.models.model import Model
from .article import Article
from .article_weight import ArticleWeight


class OrderLine(Model):
    article: Article | None = None
    weight: ArticleWeight | None = None
