"""Operations on checks."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Checks(Resource):
    """Operations on checks."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ListChecksResponse:
        """GET /checks"""
        return self._client.send(
            Request(
                "GET",
                "/checks",
                responses={"200": models.ListChecksResponse},
            ),
            options,
        )


class AsyncChecks(AsyncResource):
    """Operations on checks."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ListChecksResponse:
        """GET /checks"""
        return await self._client.send(
            Request(
                "GET",
                "/checks",
                responses={"200": models.ListChecksResponse},
            ),
            options,
        )
