"""Operations on Jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.models.types import Integer
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Jobs(Resource):
    """Operations on Jobs."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Job:
        """GET /jobs"""
        return self._client.send(
            Request(
                "GET",
                "/jobs",
                responses={"default": models.Job},
            ),
            options,
        )

    def replace(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """PUT /jobs"""
        return self._client.send(
            Request(
                "PUT",
                "/jobs",
                responses={"2XX": None},
            ),
            options,
        )

    def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Job | models.Ticket | None:
        """POST /jobs"""
        return self._client.send(
            Request(
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
            ),
            options,
        )

    def delete(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /jobs"""
        return self._client.send_only(
            Request(
                "DELETE",
                "/jobs",
                responses={"204": None},
            ),
            options,
        )

    def count(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """HEAD /jobs"""
        return self._client.send_only(
            Request(
                "HEAD",
                "/jobs",
                responses={"200": None},
                response_headers={"X-Count": Integer},
            ),
            options,
        )

    def touch(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Job:
        """PATCH /jobs"""
        return self._client.send(
            Request(
                "PATCH",
                "/jobs",
                responses={"2XX": models.Job},
            ),
            options,
        )


class AsyncJobs(AsyncResource):
    """Operations on Jobs."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Job:
        """GET /jobs"""
        return await self._client.send(
            Request(
                "GET",
                "/jobs",
                responses={"default": models.Job},
            ),
            options,
        )

    async def replace(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """PUT /jobs"""
        return await self._client.send(
            Request(
                "PUT",
                "/jobs",
                responses={"2XX": None},
            ),
            options,
        )

    async def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Job | models.Ticket | None:
        """POST /jobs"""
        return await self._client.send(
            Request(
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
            ),
            options,
        )

    async def delete(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /jobs"""
        return await self._client.send_only(
            Request(
                "DELETE",
                "/jobs",
                responses={"204": None},
            ),
            options,
        )

    async def count(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """HEAD /jobs"""
        return await self._client.send_only(
            Request(
                "HEAD",
                "/jobs",
                responses={"200": None},
                response_headers={"X-Count": Integer},
            ),
            options,
        )

    async def touch(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Job:
        """PATCH /jobs"""
        return await self._client.send(
            Request(
                "PATCH",
                "/jobs",
                responses={"2XX": models.Job},
            ),
            options,
        )
