"""Operations on Blobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams.responses import AsyncBinaryResponse, BinaryResponse

if TYPE_CHECKING:
    from .._runtime.encoding.sources import FileContent


class Blobs(Resource):
    """Operations on Blobs."""

    def download(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> BinaryResponse:
        """GET /blobs/{id}"""
        return self._client.send(
            Request(
                "GET",
                "/blobs/{id}",
                path={"id": id},
                responses={"200": BinaryResponse, "404": models.DownloadBlobError404},
                accept="application/octet-stream, */*;q=0.1",
            ),
            options,
        )

    def upload(
        self,
        id: str,
        body: FileContent,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /blobs/{id}

        Args:
            body: The bytes.
        """
        return self._client.send_only(
            Request(
                "PUT",
                "/blobs/{id}",
                path={"id": id},
                body=body,
                media_type="application/octet-stream",
                responses={"204": None},
            ),
            options,
        )

    def preview(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> BinaryResponse:
        """GET /blobs/{id}/preview"""
        return self._client.send(
            Request(
                "GET",
                "/blobs/{id}/preview",
                path={"id": id},
                responses={"200": BinaryResponse},
                accept="image/png, application/pdf, */*;q=0.1",
            ),
            options,
        )


class AsyncBlobs(AsyncResource):
    """Operations on Blobs."""

    async def download(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncBinaryResponse:
        """GET /blobs/{id}"""
        return await self._client.send(
            Request(
                "GET",
                "/blobs/{id}",
                path={"id": id},
                responses={
                    "200": AsyncBinaryResponse,
                    "404": models.DownloadBlobError404,
                },
                accept="application/octet-stream, */*;q=0.1",
            ),
            options,
        )

    async def upload(
        self,
        id: str,
        body: FileContent,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /blobs/{id}

        Args:
            body: The bytes.
        """
        return await self._client.send_only(
            Request(
                "PUT",
                "/blobs/{id}",
                path={"id": id},
                body=body,
                media_type="application/octet-stream",
                responses={"204": None},
            ),
            options,
        )

    async def preview(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncBinaryResponse:
        """GET /blobs/{id}/preview"""
        return await self._client.send(
            Request(
                "GET",
                "/blobs/{id}/preview",
                path={"id": id},
                responses={"200": AsyncBinaryResponse},
                accept="image/png, application/pdf, */*;q=0.1",
            ),
            options,
        )
