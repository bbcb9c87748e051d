"""Operations on Documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.encoding.octets import base64_text
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
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
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /documents"""
        return self._client.send_only(
            Request(
                "PUT",
                "/documents",
                body=body,
                media_type=media_type,
                media_types=("application/json", "image/*"),
                responses={"204": None},
            ),
            options,
        )

    def create(
        self,
        *,
        name: str | Omit = OMIT,
        read: bool | Omit = OMIT,
        body: models.Document | FileContent | Omit = OMIT,
        media_type: (
            Literal["application/json", "application/octet-stream"] | Omit
        ) = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /documents

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send_only(
            Request(
                "POST",
                "/documents",
                body=merge(
                    body,
                    {
                        "name": name,
                        "read": read,
                    },
                    required=(),
                ),
                media_type=media_type,
                media_types=("application/json", "application/octet-stream"),
                responses={"204": None},
            ),
            options,
        )

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
        options: RequestOptions | None = None,
    ) -> None:
        """POST /documents/form

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send_only(
            Request(
                "POST",
                "/documents/form",
                body=merge(
                    body,
                    {
                        "name": name,
                        "file": file,
                    },
                ),
                media_type=media_type,
                media_types=(
                    "multipart/form-data",
                    "application/json",
                    "application/octet-stream",
                ),
                responses={"204": None},
            ),
            options,
        )

    def set_names(
        self,
        body: Sequence[str] | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /documents/names"""
        return self._client.send_only(
            Request(
                "PUT",
                "/documents/names",
                body=body,
                responses={"204": None},
            ),
            options,
        )

    def set_key(
        self,
        body: Base64 | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /documents/key"""
        return self._client.send_only(
            Request(
                "PUT",
                "/documents/key",
                body=base64_text(body),
                responses={"204": None},
            ),
            options,
        )

    def copy(
        self,
        body: FileContent | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> BinaryResponse:
        """PUT /documents/copy"""
        return self._client.send(
            Request(
                "PUT",
                "/documents/copy",
                body=body,
                media_type="*/*",
                responses={"200": BinaryResponse},
                accept="*/*",
            ),
            options,
        )


class AsyncDocuments(AsyncResource):
    """Operations on Documents."""

    async def replace(
        self,
        body: Sequence[str] | FileContent | Omit = OMIT,
        *,
        media_type: Literal["application/json", "image/*"] | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /documents"""
        return await self._client.send_only(
            Request(
                "PUT",
                "/documents",
                body=body,
                media_type=media_type,
                media_types=("application/json", "image/*"),
                responses={"204": None},
            ),
            options,
        )

    async def create(
        self,
        *,
        name: str | Omit = OMIT,
        read: bool | Omit = OMIT,
        body: models.Document | FileContent | Omit = OMIT,
        media_type: (
            Literal["application/json", "application/octet-stream"] | Omit
        ) = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /documents

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send_only(
            Request(
                "POST",
                "/documents",
                body=merge(
                    body,
                    {
                        "name": name,
                        "read": read,
                    },
                    required=(),
                ),
                media_type=media_type,
                media_types=("application/json", "application/octet-stream"),
                responses={"204": None},
            ),
            options,
        )

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
        options: RequestOptions | None = None,
    ) -> None:
        """POST /documents/form

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send_only(
            Request(
                "POST",
                "/documents/form",
                body=merge(
                    body,
                    {
                        "name": name,
                        "file": file,
                    },
                ),
                media_type=media_type,
                media_types=(
                    "multipart/form-data",
                    "application/json",
                    "application/octet-stream",
                ),
                responses={"204": None},
            ),
            options,
        )

    async def set_names(
        self,
        body: Sequence[str] | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /documents/names"""
        return await self._client.send_only(
            Request(
                "PUT",
                "/documents/names",
                body=body,
                responses={"204": None},
            ),
            options,
        )

    async def set_key(
        self,
        body: Base64 | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /documents/key"""
        return await self._client.send_only(
            Request(
                "PUT",
                "/documents/key",
                body=base64_text(body),
                responses={"204": None},
            ),
            options,
        )

    async def copy(
        self,
        body: FileContent | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncBinaryResponse:
        """PUT /documents/copy"""
        return await self._client.send(
            Request(
                "PUT",
                "/documents/copy",
                body=body,
                media_type="*/*",
                responses={"200": AsyncBinaryResponse},
                accept="*/*",
            ),
            options,
        )
