"""Operations on users:search."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class UsersSearch(Resource):
    """Operations on users:search."""

    def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /v1/users:search"""
        return self._client.send_only(
            Request(
                "POST",
                "/v1/users:search",
                responses={"204": None},
            ),
            options,
        )


class AsyncUsersSearch(AsyncResource):
    """Operations on users:search."""

    async def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /v1/users:search"""
        return await self._client.send_only(
            Request(
                "POST",
                "/v1/users:search",
                responses={"204": None},
            ),
            options,
        )
