"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .get_feed_response import (
        GetFeedResponse as GetFeedResponse,
        GetFeedResponseItem as GetFeedResponseItem,
    )
    from .get_me_response import GetMeResponse as GetMeResponse

__getattr__ = lazy(
    __name__,
    {
        "GetFeedResponse": "get_feed_response",
        "GetFeedResponseItem": "get_feed_response",
        "GetMeResponse": "get_me_response",
    },
)

__all__ = [
    "GetFeedResponse",
    "GetFeedResponseItem",
    "GetMeResponse",
]
