"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .article import Article as Article
    from .article_key import ArticleKey as ArticleKey
    from .article_weight import ArticleWeight as ArticleWeight
    from .maker import Maker as Maker
    from .order import Order as Order
    from .order_key import OrderKey as OrderKey
    from .order_line import OrderLine as OrderLine

__getattr__ = lazy(
    __name__,
    {
        "Article": "article",
        "ArticleKey": "article_key",
        "ArticleWeight": "article_weight",
        "Maker": "maker",
        "Order": "order",
        "OrderKey": "order_key",
        "OrderLine": "order_line",
    },
)

__all__ = [
    "Article",
    "ArticleKey",
    "ArticleWeight",
    "Maker",
    "Order",
    "OrderKey",
    "OrderLine",
]
