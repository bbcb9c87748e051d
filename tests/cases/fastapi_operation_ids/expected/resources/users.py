"""Operations on users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Users(Resource):
    """Operations on users."""

    def read(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /v1/users/"""
        return self._client.send(
            Request(
                "GET",
                "/v1/users/",
                responses={"200": None},
            ),
            options,
        )

    def read_user(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /v1/users/{user_id}"""
        return self._client.send(
            Request(
                "GET",
                "/v1/users/{user_id}",
                path={"user_id": user_id},
                responses={"200": None},
            ),
            options,
        )

    def update(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """PATCH /v1/users/{user_id}"""
        return self._client.send(
            Request(
                "PATCH",
                "/v1/users/{user_id}",
                path={"user_id": user_id},
                responses={"200": None},
            ),
            options,
        )


class AsyncUsers(AsyncResource):
    """Operations on users."""

    async def read(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /v1/users/"""
        return await self._client.send(
            Request(
                "GET",
                "/v1/users/",
                responses={"200": None},
            ),
            options,
        )

    async def read_user(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /v1/users/{user_id}"""
        return await self._client.send(
            Request(
                "GET",
                "/v1/users/{user_id}",
                path={"user_id": user_id},
                responses={"200": None},
            ),
            options,
        )

    async def update(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """PATCH /v1/users/{user_id}"""
        return await self._client.send(
            Request(
                "PATCH",
                "/v1/users/{user_id}",
                path={"user_id": user_id},
                responses={"200": None},
            ),
            options,
        )
