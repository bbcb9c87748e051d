"""Operations on Pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.omit import OMIT, Omit
from .._runtime.request import Part, Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._runtime.encoding.sources import File


class Pictures(Resource):
    """Operations on Pictures."""

    def upload(
        self,
        body: Iterable[File] | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /pictures"""
        return self._client.send_only(
            Request(
                "POST",
                "/pictures",
                body=body,
                media_type="multipart/mixed",
                encoding={"": Part(content_type="image/png, image/gif")},
                responses={"204": None},
            ),
            options,
        )


class AsyncPictures(AsyncResource):
    """Operations on Pictures."""

    async def upload(
        self,
        body: Iterable[File] | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /pictures"""
        return await self._client.send_only(
            Request(
                "POST",
                "/pictures",
                body=body,
                media_type="multipart/mixed",
                encoding={"": Part(content_type="image/png, image/gif")},
                responses={"204": None},
            ),
            options,
        )
