"""Operations on Batches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Part, Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from .._runtime.encoding.sources import File


class Batches(Resource):
    """Operations on Batches."""

    def replace(
        self,
        body: Sequence[Any] | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /batches"""
        return self._client.send_only(
            Request(
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
            ),
            options,
        )

    def create(
        self,
        body: Iterable[models.Entry | File],
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /batches"""
        return self._client.send_only(
            Request(
                "POST",
                "/batches",
                body=body,
                media_type="multipart/mixed",
                encoding={
                    "0": Part(content_type="application/vnd.head+json"),
                    "": Part(content_type="application/json"),
                },
                responses={"204": None},
            ),
            options,
        )


class AsyncBatches(AsyncResource):
    """Operations on Batches."""

    async def replace(
        self,
        body: Sequence[Any] | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /batches"""
        return await self._client.send_only(
            Request(
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
            ),
            options,
        )

    async def create(
        self,
        body: Iterable[models.Entry | File],
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /batches"""
        return await self._client.send_only(
            Request(
                "POST",
                "/batches",
                body=body,
                media_type="multipart/mixed",
                encoding={
                    "0": Part(content_type="application/vnd.head+json"),
                    "": Part(content_type="application/json"),
                },
                responses={"204": None},
            ),
            options,
        )
