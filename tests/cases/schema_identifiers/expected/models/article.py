"""Model: Article."""

from __future__ import annotations

from .._runtime.models.model import Model
from .article_key import ArticleKey
from .article_weight import ArticleWeight
from .maker import Maker


class Article(Model):
    id: ArticleKey | None = None
    weight: ArticleWeight | None = None
    maker: Maker | None = None
