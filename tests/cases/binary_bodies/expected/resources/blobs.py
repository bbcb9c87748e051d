"""Operations on Blobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams.responses import AsyncBinaryResponse, BinaryResponse

if TYPE_CHECKING:
    from .._runtime.encoding.sources import FileContent


class Blobs(Resource):
    """Operations on Blobs."""

    def download(self, id: str, *, options: CallOptions = None) -> BinaryResponse:
        """GET /blobs/{id}"""
        request: Request[BinaryResponse] = Request(
            "GET",
            "/blobs/{id}",
            path={"id": id},
            responses={"200": BinaryResponse, "404": models.DownloadBlobError404},
            accept="application/octet-stream, */*;q=0.1",
        )
        return self._client.send(request, options)

    def upload(
        self, id: str, body: FileContent, *, options: CallOptions = None
    ) -> None:
        """PUT /blobs/{id}

        Args:
            body: The bytes.
        """
        request: Request[None] = Request(
            "PUT",
            "/blobs/{id}",
            path={"id": id},
            body=body,
            media_type="application/octet-stream",
            responses={"204": None},
        )
        return self._client.send_only(request, options)

    def preview(self, id: str, *, options: CallOptions = None) -> BinaryResponse:
        """GET /blobs/{id}/preview"""
        request: Request[BinaryResponse] = Request(
            "GET",
            "/blobs/{id}/preview",
            path={"id": id},
            responses={"200": BinaryResponse},
            accept="image/png, application/pdf, */*;q=0.1",
        )
        return self._client.send(request, options)


class AsyncBlobs(AsyncResource):
    """Operations on Blobs."""

    async def download(
        self, id: str, *, options: CallOptions = None
    ) -> AsyncBinaryResponse:
        """GET /blobs/{id}"""
        request: Request[AsyncBinaryResponse] = Request(
            "GET",
            "/blobs/{id}",
            path={"id": id},
            responses={"200": AsyncBinaryResponse, "404": models.DownloadBlobError404},
            accept="application/octet-stream, */*;q=0.1",
        )
        return await self._client.send(request, options)

    async def upload(
        self, id: str, body: FileContent, *, options: CallOptions = None
    ) -> None:
        """PUT /blobs/{id}

        Args:
            body: The bytes.
        """
        request: Request[None] = Request(
            "PUT",
            "/blobs/{id}",
            path={"id": id},
            body=body,
            media_type="application/octet-stream",
            responses={"204": None},
        )
        return await self._client.send_only(request, options)

    async def preview(
        self, id: str, *, options: CallOptions = None
    ) -> AsyncBinaryResponse:
        """GET /blobs/{id}/preview"""
        request: Request[AsyncBinaryResponse] = Request(
            "GET",
            "/blobs/{id}/preview",
            path={"id": id},
            responses={"200": AsyncBinaryResponse},
            accept="image/png, application/pdf, */*;q=0.1",
        )
        return await self._client.send(request, options)
