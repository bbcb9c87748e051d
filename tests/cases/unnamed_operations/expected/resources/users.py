"""Operations on users."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Users(Resource):
    """Operations on users."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /v1/users"""
        return self._client.send_only(
            Request(
                "GET",
                "/v1/users",
                responses={"204": None},
            ),
            options,
        )

    def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /v1/users"""
        return self._client.send_only(
            Request(
                "POST",
                "/v1/users",
                responses={"204": None},
            ),
            options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /v1/users/{id}"""
        return self._client.send_only(
            Request(
                "GET",
                "/v1/users/{id}",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )

    def replace(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /v1/users/{id}"""
        return self._client.send_only(
            Request(
                "PUT",
                "/v1/users/{id}",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /v1/users/{id}"""
        return self._client.send_only(
            Request(
                "DELETE",
                "/v1/users/{id}",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )

    def update(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PATCH /v1/users/{id}"""
        return self._client.send_only(
            Request(
                "PATCH",
                "/v1/users/{id}",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )

    def get_api_key(
        self,
        id: str,
        key: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /v1/users/{id}/api-keys/{key}"""
        return self._client.send_only(
            Request(
                "GET",
                "/v1/users/{id}/api-keys/{key}",
                path={"id": id, "key": key},
                responses={"204": None},
            ),
            options,
        )


class AsyncUsers(AsyncResource):
    """Operations on users."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /v1/users"""
        return await self._client.send_only(
            Request(
                "GET",
                "/v1/users",
                responses={"204": None},
            ),
            options,
        )

    async def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /v1/users"""
        return await self._client.send_only(
            Request(
                "POST",
                "/v1/users",
                responses={"204": None},
            ),
            options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /v1/users/{id}"""
        return await self._client.send_only(
            Request(
                "GET",
                "/v1/users/{id}",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )

    async def replace(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /v1/users/{id}"""
        return await self._client.send_only(
            Request(
                "PUT",
                "/v1/users/{id}",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /v1/users/{id}"""
        return await self._client.send_only(
            Request(
                "DELETE",
                "/v1/users/{id}",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )

    async def update(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PATCH /v1/users/{id}"""
        return await self._client.send_only(
            Request(
                "PATCH",
                "/v1/users/{id}",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )

    async def get_api_key(
        self,
        id: str,
        key: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /v1/users/{id}/api-keys/{key}"""
        return await self._client.send_only(
            Request(
                "GET",
                "/v1/users/{id}/api-keys/{key}",
                path={"id": id, "key": key},
                responses={"204": None},
            ),
            options,
        )
