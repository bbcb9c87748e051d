"""Operations on Uploads."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from .._runtime.encoding.sources import File


class Uploads(Resource):
    """Operations on Uploads."""

    @overload
    def create(
        self,
        *,
        file: File,
        file_name: str,
        media_type: Literal[
            "multipart/form-data",
            "application/json",
        ] = "multipart/form-data",
        options: CallOptions = None,
    ) -> None: ...
    @overload
    def create(
        self,
        *,
        body: (
            models.CreateUploadRequest
            | Mapping[str, Any]
            | models.CreateUploadJsonRequest
        ),
        media_type: Literal[
            "multipart/form-data",
            "application/json",
        ] = "multipart/form-data",
        options: CallOptions = None,
    ) -> None: ...
    def create(
        self,
        *,
        file: File | Omit = OMIT,
        file_name: str | Omit = OMIT,
        body: (
            models.CreateUploadRequest
            | Mapping[str, Any]
            | models.CreateUploadJsonRequest
            | Omit
        ) = OMIT,
        media_type: Literal[
            "multipart/form-data",
            "application/json",
        ] = "multipart/form-data",
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
                {"file": file, "fileName": file_name},
                required=("file", "fileName"),
                files=("file",),
            ),
            media_type=media_type,
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
        file_name: str,
        media_type: Literal[
            "multipart/form-data",
            "application/json",
        ] = "multipart/form-data",
        options: CallOptions = None,
    ) -> None: ...
    @overload
    async def create(
        self,
        *,
        body: (
            models.CreateUploadRequest
            | Mapping[str, Any]
            | models.CreateUploadJsonRequest
        ),
        media_type: Literal[
            "multipart/form-data",
            "application/json",
        ] = "multipart/form-data",
        options: CallOptions = None,
    ) -> None: ...
    async def create(
        self,
        *,
        file: File | Omit = OMIT,
        file_name: str | Omit = OMIT,
        body: (
            models.CreateUploadRequest
            | Mapping[str, Any]
            | models.CreateUploadJsonRequest
            | Omit
        ) = OMIT,
        media_type: Literal[
            "multipart/form-data",
            "application/json",
        ] = "multipart/form-data",
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
                {"file": file, "fileName": file_name},
                required=("file", "fileName"),
                files=("file",),
            ),
            media_type=media_type,
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
