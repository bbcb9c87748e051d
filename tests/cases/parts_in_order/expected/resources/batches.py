"""Operations on Batches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Part, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from .._runtime.encoding.sources import File


class Batches(Resource):
    """Operations on Batches."""

    def replace(
        self, body: Sequence[Any] | Omit = OMIT, *, options: CallOptions = None
    ) -> None:
        """PUT /batches"""
        request: Request[None] = Request(
            "PUT",
            "/batches",
            body=body,
            media_type="multipart/related",
            encoding={
                "0": Part(),
                "1": Part(content_type="text/csv"),
                "": Part(content_type="image/*"),
            },
            responses={"204": None},
        )
        return self._client.send_only(request, options)

    def create(
        self, body: Iterable[models.Entry | File], *, options: CallOptions = None
    ) -> None:
        """POST /batches"""
        request: Request[None] = Request(
            "POST",
            "/batches",
            body=body,
            media_type="multipart/mixed",
            encoding={
                "0": Part(content_type="application/vnd.head+json"),
                "": Part(content_type="application/json"),
            },
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncBatches(AsyncResource):
    """Operations on Batches."""

    async def replace(
        self, body: Sequence[Any] | Omit = OMIT, *, options: CallOptions = None
    ) -> None:
        """PUT /batches"""
        request: Request[None] = Request(
            "PUT",
            "/batches",
            body=body,
            media_type="multipart/related",
            encoding={
                "0": Part(),
                "1": Part(content_type="text/csv"),
                "": Part(content_type="image/*"),
            },
            responses={"204": None},
        )
        return await self._client.send_only(request, options)

    async def create(
        self, body: Iterable[models.Entry | File], *, options: CallOptions = None
    ) -> None:
        """POST /batches"""
        request: Request[None] = Request(
            "POST",
            "/batches",
            body=body,
            media_type="multipart/mixed",
            encoding={
                "0": Part(content_type="application/vnd.head+json"),
                "": Part(content_type="application/json"),
            },
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
