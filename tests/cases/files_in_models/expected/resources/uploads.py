"""Operations on Uploads."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.encoding.octets import base64_text
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._runtime.encoding.sources import File
    from .._runtime.models.types import Base64


class Uploads(Resource):
    """Operations on Uploads."""

    @overload
    def create(
        self,
        *,
        file: File,
        file_body: File,
        files: Sequence[File] | Omit = OMIT,
        photo: File | None | Omit = OMIT,
        scan: File | Omit = OMIT,
        seal: Base64 | Omit = OMIT,
        details: models.Details | Omit = OMIT,
        options: CallOptions = None,
    ) -> None: ...
    @overload
    def create(
        self,
        *,
        body: models.BodyCreateUpload | Mapping[str, Any],
        options: CallOptions = None,
    ) -> None: ...
    def create(
        self,
        *,
        file: File | Omit = OMIT,
        file_body: File | Omit = OMIT,
        files: Sequence[File] | Omit = OMIT,
        photo: File | None | Omit = OMIT,
        scan: File | Omit = OMIT,
        seal: Base64 | Omit = OMIT,
        details: models.Details | Omit = OMIT,
        body: models.BodyCreateUpload | Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /uploads

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/uploads",
            body=merge(
                body,
                {
                    "file": file,
                    "File": file_body,
                    "files": files,
                    "photo": photo,
                    "scan": scan,
                    "seal": base64_text(seal),
                    "details": details,
                },
                required=("file", "File"),
                files=("file", "File"),
            ),
            media_type="multipart/form-data",
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncUploads(AsyncResource):
    """Operations on Uploads."""

    @overload
    async def create(
        self,
        *,
        file: File,
        file_body: File,
        files: Sequence[File] | Omit = OMIT,
        photo: File | None | Omit = OMIT,
        scan: File | Omit = OMIT,
        seal: Base64 | Omit = OMIT,
        details: models.Details | Omit = OMIT,
        options: CallOptions = None,
    ) -> None: ...
    @overload
    async def create(
        self,
        *,
        body: models.BodyCreateUpload | Mapping[str, Any],
        options: CallOptions = None,
    ) -> None: ...
    async def create(
        self,
        *,
        file: File | Omit = OMIT,
        file_body: File | Omit = OMIT,
        files: Sequence[File] | Omit = OMIT,
        photo: File | None | Omit = OMIT,
        scan: File | Omit = OMIT,
        seal: Base64 | Omit = OMIT,
        details: models.Details | Omit = OMIT,
        body: models.BodyCreateUpload | Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /uploads

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/uploads",
            body=merge(
                body,
                {
                    "file": file,
                    "File": file_body,
                    "files": files,
                    "photo": photo,
                    "scan": scan,
                    "seal": base64_text(seal),
                    "details": details,
                },
                required=("file", "File"),
                files=("file", "File"),
            ),
            media_type="multipart/form-data",
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
