"""Operations on Files."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.encoding.octets import base64_text
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Part, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._runtime.encoding.sources import File
    from .._runtime.models.types import Base64


class Files(Resource):
    """Operations on Files."""

    @overload
    def upload(
        self,
        *,
        file: File,
        thumbnail: File | None | Omit = OMIT,
        purpose: models.UploadPurpose,
        details: models.UploadDetails | Omit = OMIT,
        inline: Base64 | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.UploadFileResponse: ...
    @overload
    def upload(
        self, *, body: models.Upload | Mapping[str, Any], options: CallOptions = None
    ) -> models.UploadFileResponse: ...
    def upload(
        self,
        *,
        file: File | Omit = OMIT,
        thumbnail: File | None | Omit = OMIT,
        purpose: models.UploadPurpose | Omit = OMIT,
        details: models.UploadDetails | Omit = OMIT,
        inline: Base64 | Omit = OMIT,
        body: models.Upload | Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.UploadFileResponse:
        """POST /files

        Args:
            file: What to store.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.UploadFileResponse] = Request(
            "POST",
            "/files",
            body=merge(
                body,
                {
                    "file": file,
                    "thumbnail": thumbnail,
                    "purpose": purpose,
                    "details": details,
                    "inline": base64_text(inline),
                },
                required=("file", "purpose"),
                files=("file",),
            ),
            media_type="multipart/form-data",
            encoding={
                "file": Part(content_type="image/png, image/jpeg"),
                "details": Part(content_type="application/json"),
            },
            responses={"201": models.UploadFileResponse},
        )
        return self._client.send(request, options)

    def add_pages(
        self,
        id: str,
        *,
        pages: Sequence[File] | Omit = OMIT,
        body: models.AddPagesRequest | Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /files/{id}/pages

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/files/{id}/pages",
            path={"id": id},
            body=merge(body, {"pages": pages}),
            media_type="multipart/form-data",
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncFiles(AsyncResource):
    """Operations on Files."""

    @overload
    async def upload(
        self,
        *,
        file: File,
        thumbnail: File | None | Omit = OMIT,
        purpose: models.UploadPurpose,
        details: models.UploadDetails | Omit = OMIT,
        inline: Base64 | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.UploadFileResponse: ...
    @overload
    async def upload(
        self, *, body: models.Upload | Mapping[str, Any], options: CallOptions = None
    ) -> models.UploadFileResponse: ...
    async def upload(
        self,
        *,
        file: File | Omit = OMIT,
        thumbnail: File | None | Omit = OMIT,
        purpose: models.UploadPurpose | Omit = OMIT,
        details: models.UploadDetails | Omit = OMIT,
        inline: Base64 | Omit = OMIT,
        body: models.Upload | Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.UploadFileResponse:
        """POST /files

        Args:
            file: What to store.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.UploadFileResponse] = Request(
            "POST",
            "/files",
            body=merge(
                body,
                {
                    "file": file,
                    "thumbnail": thumbnail,
                    "purpose": purpose,
                    "details": details,
                    "inline": base64_text(inline),
                },
                required=("file", "purpose"),
                files=("file",),
            ),
            media_type="multipart/form-data",
            encoding={
                "file": Part(content_type="image/png, image/jpeg"),
                "details": Part(content_type="application/json"),
            },
            responses={"201": models.UploadFileResponse},
        )
        return await self._client.send(request, options)

    async def add_pages(
        self,
        id: str,
        *,
        pages: Sequence[File] | Omit = OMIT,
        body: models.AddPagesRequest | Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /files/{id}/pages

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/files/{id}/pages",
            path={"id": id},
            body=merge(body, {"pages": pages}),
            media_type="multipart/form-data",
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
