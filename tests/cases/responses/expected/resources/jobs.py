"""Operations on Jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.models.types import Integer
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Jobs(Resource):
    """Operations on Jobs."""

    def get(self, *, options: CallOptions = None) -> models.Job:
        """GET /jobs"""
        request: Request[models.Job] = Request(
            "GET", "/jobs", responses={"default": models.Job}
        )
        return self._client.send(request, options)

    def replace(self, *, options: CallOptions = None) -> Any:
        """PUT /jobs"""
        request: Request[Any] = Request("PUT", "/jobs", responses={"2XX": None})
        return self._client.send(request, options)

    def create(
        self, *, options: CallOptions = None
    ) -> models.Job | models.Ticket | None:
        """POST /jobs"""
        request: Request[models.Job | models.Ticket | None] = Request(
            "POST",
            "/jobs",
            responses={
                "200": models.Job,
                "202": models.Ticket,
                "204": None,
                "409": models.CreateJobError409,
                "5XX": str,
                "default": models.Problem,
            },
        )
        return self._client.send(request, options)

    def delete(self, *, options: CallOptions = None) -> None:
        """DELETE /jobs"""
        request: Request[None] = Request("DELETE", "/jobs", responses={"204": None})
        return self._client.send_only(request, options)

    def count(self, *, options: CallOptions = None) -> None:
        """HEAD /jobs"""
        request: Request[None] = Request(
            "HEAD",
            "/jobs",
            responses={"200": None},
            response_headers={"X-Count": Integer},
        )
        return self._client.send_only(request, options)

    def touch(self, *, options: CallOptions = None) -> models.Job:
        """PATCH /jobs"""
        request: Request[models.Job] = Request(
            "PATCH", "/jobs", responses={"2XX": models.Job}
        )
        return self._client.send(request, options)


class AsyncJobs(AsyncResource):
    """Operations on Jobs."""

    async def get(self, *, options: CallOptions = None) -> models.Job:
        """GET /jobs"""
        request: Request[models.Job] = Request(
            "GET", "/jobs", responses={"default": models.Job}
        )
        return await self._client.send(request, options)

    async def replace(self, *, options: CallOptions = None) -> Any:
        """PUT /jobs"""
        request: Request[Any] = Request("PUT", "/jobs", responses={"2XX": None})
        return await self._client.send(request, options)

    async def create(
        self, *, options: CallOptions = None
    ) -> models.Job | models.Ticket | None:
        """POST /jobs"""
        request: Request[models.Job | models.Ticket | None] = Request(
            "POST",
            "/jobs",
            responses={
                "200": models.Job,
                "202": models.Ticket,
                "204": None,
                "409": models.CreateJobError409,
                "5XX": str,
                "default": models.Problem,
            },
        )
        return await self._client.send(request, options)

    async def delete(self, *, options: CallOptions = None) -> None:
        """DELETE /jobs"""
        request: Request[None] = Request("DELETE", "/jobs", responses={"204": None})
        return await self._client.send_only(request, options)

    async def count(self, *, options: CallOptions = None) -> None:
        """HEAD /jobs"""
        request: Request[None] = Request(
            "HEAD",
            "/jobs",
            responses={"200": None},
            response_headers={"X-Count": Integer},
        )
        return await self._client.send_only(request, options)

    async def touch(self, *, options: CallOptions = None) -> models.Job:
        """PATCH /jobs"""
        request: Request[models.Job] = Request(
            "PATCH", "/jobs", responses={"2XX": models.Job}
        )
        return await self._client.send(request, options)
