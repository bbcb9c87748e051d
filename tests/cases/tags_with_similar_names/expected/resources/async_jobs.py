"""Operations on Async Jobs."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class AsyncJobsApi(Resource):
    """Operations on Async Jobs."""

    def d(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /d"""
        return self._client.send_only(
            Request(
                "GET",
                "/d",
                responses={"204": None},
            ),
            options,
        )


class AsyncAsyncJobsApi(AsyncResource):
    """Operations on Async Jobs."""

    async def d(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /d"""
        return await self._client.send_only(
            Request(
                "GET",
                "/d",
                responses={"204": None},
            ),
            options,
        )
