"""Operations on Jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Jobs(Resource):
    """Operations on Jobs."""

    def read(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /jobs"""
        return self._client.send(
            Request(
                "GET",
                "/jobs",
                responses={"2XX": None, "400": models.Error},
            ),
            options,
        )

    def replace(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Job | Any:
        """PUT /jobs"""
        return self._client.send(
            Request(
                "PUT",
                "/jobs",
                responses={"200": models.Job, "202": None},
            ),
            options,
        )

    def start(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /jobs"""
        return self._client.send(
            Request(
                "POST",
                "/jobs",
                responses={"2XX": None},
            ),
            options,
        )


class AsyncJobs(AsyncResource):
    """Operations on Jobs."""

    async def read(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /jobs"""
        return await self._client.send(
            Request(
                "GET",
                "/jobs",
                responses={"2XX": None, "400": models.Error},
            ),
            options,
        )

    async def replace(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Job | Any:
        """PUT /jobs"""
        return await self._client.send(
            Request(
                "PUT",
                "/jobs",
                responses={"200": models.Job, "202": None},
            ),
            options,
        )

    async def start(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /jobs"""
        return await self._client.send(
            Request(
                "POST",
                "/jobs",
                responses={"2XX": None},
            ),
            options,
        )
