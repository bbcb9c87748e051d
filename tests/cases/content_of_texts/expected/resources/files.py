"""Operations on files."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.encoding.octets import base64_text
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams.responses import AsyncBinaryResponse, BinaryResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._runtime.encoding.sources import File
    from .._runtime.models.types import Base64


class Files(Resource):
    """Operations on files."""

    @overload
    def upload(
        self,
        *,
        file: File,
        files: Sequence[File] | Omit = OMIT,
        maybe: File | None | Omit = OMIT,
        coded: Base64 | Omit = OMIT,
        note: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> BinaryResponse: ...
    @overload
    def upload(
        self, *, body: models.Upload | Mapping[str, Any], options: CallOptions = None
    ) -> BinaryResponse: ...
    def upload(
        self,
        *,
        file: File | Omit = OMIT,
        files: Sequence[File] | Omit = OMIT,
        maybe: File | None | Omit = OMIT,
        coded: Base64 | Omit = OMIT,
        note: str | Omit = OMIT,
        body: models.Upload | Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> BinaryResponse:
        """POST /files

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[BinaryResponse] = Request(
            "POST",
            "/files",
            body=merge(
                body,
                {
                    "file": file,
                    "files": files,
                    "maybe": maybe,
                    "coded": base64_text(coded),
                    "note": note,
                },
                required=("file",),
                files=("file",),
            ),
            media_type="multipart/form-data",
            responses={"200": BinaryResponse},
        )
        return self._client.send(request, options)


class AsyncFiles(AsyncResource):
    """Operations on files."""

    @overload
    async def upload(
        self,
        *,
        file: File,
        files: Sequence[File] | Omit = OMIT,
        maybe: File | None | Omit = OMIT,
        coded: Base64 | Omit = OMIT,
        note: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncBinaryResponse: ...
    @overload
    async def upload(
        self, *, body: models.Upload | Mapping[str, Any], options: CallOptions = None
    ) -> AsyncBinaryResponse: ...
    async def upload(
        self,
        *,
        file: File | Omit = OMIT,
        files: Sequence[File] | Omit = OMIT,
        maybe: File | None | Omit = OMIT,
        coded: Base64 | Omit = OMIT,
        note: str | Omit = OMIT,
        body: models.Upload | Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncBinaryResponse:
        """POST /files

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[AsyncBinaryResponse] = Request(
            "POST",
            "/files",
            body=merge(
                body,
                {
                    "file": file,
                    "files": files,
                    "maybe": maybe,
                    "coded": base64_text(coded),
                    "note": note,
                },
                required=("file",),
                files=("file",),
            ),
            media_type="multipart/form-data",
            responses={"200": AsyncBinaryResponse},
        )
        return await self._client.send(request, options)
