"""Operations on Documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.encoding.octets import base64_text
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams.responses import AsyncBinaryResponse, BinaryResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._runtime.encoding.sources import File, FileContent
    from .._runtime.models.types import Base64


class Documents(Resource):
    """Operations on Documents."""

    def replace(
        self,
        body: Sequence[str] | FileContent | Omit = OMIT,
        *,
        media_type: Literal["application/json", "image/*"] | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """PUT /documents"""
        request: Request[None] = Request(
            "PUT",
            "/documents",
            body=body,
            media_type=media_type,
            media_types=("application/json", "image/*"),
            responses={"204": None},
        )
        return self._client.send_only(request, options)

    def create(
        self,
        *,
        name: str | Omit = OMIT,
        read: bool | Omit = OMIT,
        body: models.Document | FileContent | Omit = OMIT,
        media_type: (
            Literal["application/json", "application/octet-stream"] | Omit
        ) = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /documents

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/documents",
            body=merge(body, {"name": name, "read": read}, required=()),
            media_type=media_type,
            media_types=("application/json", "application/octet-stream"),
            responses={"204": None},
        )
        return self._client.send_only(request, options)

    def upload(
        self,
        *,
        name: str | Omit = OMIT,
        file: File | Omit = OMIT,
        body: (
            models.UploadDocumentMultipartRequest
            | Mapping[str, Any]
            | FileContent
            | models.Document
            | Omit
        ) = OMIT,
        media_type: (
            Literal[
                "multipart/form-data", "application/octet-stream", "application/json"
            ]
            | Omit
        ) = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /documents/form

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/documents/form",
            body=merge(body, {"name": name, "file": file}),
            media_type=media_type,
            media_types=(
                "multipart/form-data",
                "application/json",
                "application/octet-stream",
            ),
            responses={"204": None},
        )
        return self._client.send_only(request, options)

    def set_names(
        self, body: Sequence[str] | Omit = OMIT, *, options: CallOptions = None
    ) -> None:
        """PUT /documents/names"""
        request: Request[None] = Request(
            "PUT", "/documents/names", body=body, responses={"204": None}
        )
        return self._client.send_only(request, options)

    def set_key(
        self, body: Base64 | Omit = OMIT, *, options: CallOptions = None
    ) -> None:
        """PUT /documents/key"""
        request: Request[None] = Request(
            "PUT", "/documents/key", body=base64_text(body), responses={"204": None}
        )
        return self._client.send_only(request, options)

    def copy(
        self, body: FileContent | Omit = OMIT, *, options: CallOptions = None
    ) -> BinaryResponse:
        """PUT /documents/copy"""
        request: Request[BinaryResponse] = Request(
            "PUT",
            "/documents/copy",
            body=body,
            media_type="*/*",
            responses={"200": BinaryResponse},
            accept="*/*",
        )
        return self._client.send(request, options)


class AsyncDocuments(AsyncResource):
    """Operations on Documents."""

    async def replace(
        self,
        body: Sequence[str] | FileContent | Omit = OMIT,
        *,
        media_type: Literal["application/json", "image/*"] | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """PUT /documents"""
        request: Request[None] = Request(
            "PUT",
            "/documents",
            body=body,
            media_type=media_type,
            media_types=("application/json", "image/*"),
            responses={"204": None},
        )
        return await self._client.send_only(request, options)

    async def create(
        self,
        *,
        name: str | Omit = OMIT,
        read: bool | Omit = OMIT,
        body: models.Document | FileContent | Omit = OMIT,
        media_type: (
            Literal["application/json", "application/octet-stream"] | Omit
        ) = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /documents

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/documents",
            body=merge(body, {"name": name, "read": read}, required=()),
            media_type=media_type,
            media_types=("application/json", "application/octet-stream"),
            responses={"204": None},
        )
        return await self._client.send_only(request, options)

    async def upload(
        self,
        *,
        name: str | Omit = OMIT,
        file: File | Omit = OMIT,
        body: (
            models.UploadDocumentMultipartRequest
            | Mapping[str, Any]
            | FileContent
            | models.Document
            | Omit
        ) = OMIT,
        media_type: (
            Literal[
                "multipart/form-data", "application/octet-stream", "application/json"
            ]
            | Omit
        ) = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /documents/form

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/documents/form",
            body=merge(body, {"name": name, "file": file}),
            media_type=media_type,
            media_types=(
                "multipart/form-data",
                "application/json",
                "application/octet-stream",
            ),
            responses={"204": None},
        )
        return await self._client.send_only(request, options)

    async def set_names(
        self, body: Sequence[str] | Omit = OMIT, *, options: CallOptions = None
    ) -> None:
        """PUT /documents/names"""
        request: Request[None] = Request(
            "PUT", "/documents/names", body=body, responses={"204": None}
        )
        return await self._client.send_only(request, options)

    async def set_key(
        self, body: Base64 | Omit = OMIT, *, options: CallOptions = None
    ) -> None:
        """PUT /documents/key"""
        request: Request[None] = Request(
            "PUT", "/documents/key", body=base64_text(body), responses={"204": None}
        )
        return await self._client.send_only(request, options)

    async def copy(
        self, body: FileContent | Omit = OMIT, *, options: CallOptions = None
    ) -> AsyncBinaryResponse:
        """PUT /documents/copy"""
        request: Request[AsyncBinaryResponse] = Request(
            "PUT",
            "/documents/copy",
            body=body,
            media_type="*/*",
            responses={"200": AsyncBinaryResponse},
            accept="*/*",
        )
        return await self._client.send(request, options)
