"""Operations on Pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Part, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._runtime.encoding.sources import File


class Pictures(Resource):
    """Operations on Pictures."""

    def upload(
        self, body: Iterable[File] | Omit = OMIT, *, options: CallOptions = None
    ) -> None:
        """POST /pictures"""
        request: Request[None] = Request(
            "POST",
            "/pictures",
            body=body,
            media_type="multipart/mixed",
            encoding={"": Part(content_type="image/png, image/gif")},
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncPictures(AsyncResource):
    """Operations on Pictures."""

    async def upload(
        self, body: Iterable[File] | Omit = OMIT, *, options: CallOptions = None
    ) -> None:
        """POST /pictures"""
        request: Request[None] = Request(
            "POST",
            "/pictures",
            body=body,
            media_type="multipart/mixed",
            encoding={"": Part(content_type="image/png, image/gif")},
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
