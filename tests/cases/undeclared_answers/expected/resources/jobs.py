"""Operations on Jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Jobs(Resource):
    """Operations on Jobs."""

    def read(self, *, options: CallOptions = None) -> Any:
        """GET /jobs"""
        request: Request[Any] = Request(
            "GET", "/jobs", responses={"2XX": None, "400": models.Error}
        )
        return self._client.send(request, options)

    def replace(self, *, options: CallOptions = None) -> models.Job | Any:
        """PUT /jobs"""
        request: Request[models.Job | Any] = Request(
            "PUT", "/jobs", responses={"200": models.Job, "202": None}
        )
        return self._client.send(request, options)

    def start(self, *, options: CallOptions = None) -> Any:
        """POST /jobs"""
        request: Request[Any] = Request("POST", "/jobs", responses={"2XX": None})
        return self._client.send(request, options)


class AsyncJobs(AsyncResource):
    """Operations on Jobs."""

    async def read(self, *, options: CallOptions = None) -> Any:
        """GET /jobs"""
        request: Request[Any] = Request(
            "GET", "/jobs", responses={"2XX": None, "400": models.Error}
        )
        return await self._client.send(request, options)

    async def replace(self, *, options: CallOptions = None) -> models.Job | Any:
        """PUT /jobs"""
        request: Request[models.Job | Any] = Request(
            "PUT", "/jobs", responses={"200": models.Job, "202": None}
        )
        return await self._client.send(request, options)

    async def start(self, *, options: CallOptions = None) -> Any:
        """POST /jobs"""
        request: Request[Any] = Request("POST", "/jobs", responses={"2XX": None})
        return await self._client.send(request, options)
