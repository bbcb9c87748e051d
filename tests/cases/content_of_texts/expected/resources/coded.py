"""Operations on coded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.encoding.octets import base64url_text
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.models.types import Base64, Base64Url


class Coded(Resource):
    """Operations on coded."""

    def store(
        self,
        *,
        base64: Base64 | Omit = OMIT,
        url: Base64Url | Omit = OMIT,
        url_format: Base64Url | Omit = OMIT,
        own: Base64Url | Omit = OMIT,
        body: models.Coded | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """PUT /coded

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "PUT",
            "/coded",
            body=merge(
                body,
                {
                    "base64": base64,
                    "url": base64url_text(url),
                    "url_format": base64url_text(url_format),
                    "own": base64url_text(own),
                },
                required=(),
            ),
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncCoded(AsyncResource):
    """Operations on coded."""

    async def store(
        self,
        *,
        base64: Base64 | Omit = OMIT,
        url: Base64Url | Omit = OMIT,
        url_format: Base64Url | Omit = OMIT,
        own: Base64Url | Omit = OMIT,
        body: models.Coded | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """PUT /coded

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "PUT",
            "/coded",
            body=merge(
                body,
                {
                    "base64": base64,
                    "url": base64url_text(url),
                    "url_format": base64url_text(url_format),
                    "own": base64url_text(own),
                },
                required=(),
            ),
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
