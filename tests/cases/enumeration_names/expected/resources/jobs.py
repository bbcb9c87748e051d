"""Operations on Jobs."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Jobs(Resource):
    """Operations on Jobs."""

    def list(
        self,
        *,
        order: models.ListJobsOrder | Omit = OMIT,
        level: models.ListJobsLevel | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.ListJobsResponse:
        """GET /jobs"""
        return self._client.send(
            Request(
                "GET",
                "/jobs",
                query={"order": order, "level": level},
                responses={"200": models.ListJobsResponse},
            ),
            options,
        )


class AsyncJobs(AsyncResource):
    """Operations on Jobs."""

    async def list(
        self,
        *,
        order: models.ListJobsOrder | Omit = OMIT,
        level: models.ListJobsLevel | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.ListJobsResponse:
        """GET /jobs"""
        return await self._client.send(
            Request(
                "GET",
                "/jobs",
                query={"order": order, "level": level},
                responses={"200": models.ListJobsResponse},
            ),
            options,
        )
