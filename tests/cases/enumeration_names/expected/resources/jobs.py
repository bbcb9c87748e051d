"""Operations on Jobs."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Jobs(Resource):
    """Operations on Jobs."""

    def list(
        self,
        *,
        order: models.ListJobsOrder | Omit = OMIT,
        level: models.ListJobsLevel | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.ListJobsResponse:
        """GET /jobs"""
        request: Request[models.ListJobsResponse] = Request(
            "GET",
            "/jobs",
            query={"order": order, "level": level},
            responses={"200": models.ListJobsResponse},
        )
        return self._client.send(request, options)


class AsyncJobs(AsyncResource):
    """Operations on Jobs."""

    async def list(
        self,
        *,
        order: models.ListJobsOrder | Omit = OMIT,
        level: models.ListJobsLevel | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.ListJobsResponse:
        """GET /jobs"""
        request: Request[models.ListJobsResponse] = Request(
            "GET",
            "/jobs",
            query={"order": order, "level": level},
            responses={"200": models.ListJobsResponse},
        )
        return await self._client.send(request, options)
