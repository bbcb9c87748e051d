"""Operations on jobs."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Jobs(Resource):
    """Operations on jobs."""

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /jobs/{id}"""
        return self._client.send_only(
            Request(
                "DELETE",
                "/jobs/{id}",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )

    def delete_dates(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /jobs/{id}/dates"""
        return self._client.send_only(
            Request(
                "DELETE",
                "/jobs/{id}/dates",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )


class AsyncJobs(AsyncResource):
    """Operations on jobs."""

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /jobs/{id}"""
        return await self._client.send_only(
            Request(
                "DELETE",
                "/jobs/{id}",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )

    async def delete_dates(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /jobs/{id}/dates"""
        return await self._client.send_only(
            Request(
                "DELETE",
                "/jobs/{id}/dates",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )
