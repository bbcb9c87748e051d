"""Operations on files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .._runtime.encoding.sources import File


class Files(Resource):
    """Operations on files."""

    def upload(
        self,
        *,
        file: File | Omit = OMIT,
        body: models.UploadFileRequest | Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.File:
        """POST /files

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.File] = Request(
            "POST",
            "/files",
            body=merge(body, {"file": file}),
            media_type="multipart/form-data",
            responses={"201": models.File},
        )
        return self._client.send(request, options)


class AsyncFiles(AsyncResource):
    """Operations on files."""

    async def upload(
        self,
        *,
        file: File | Omit = OMIT,
        body: models.UploadFileRequest | Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.File:
        """POST /files

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.File] = Request(
            "POST",
            "/files",
            body=merge(body, {"file": file}),
            media_type="multipart/form-data",
            responses={"201": models.File},
        )
        return await self._client.send(request, options)
