"""Operations on cats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Cats(Resource):
    """Operations on cats."""

    def find_all(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /cats"""
        return self._client.send(
            Request(
                "GET",
                "/cats",
                responses={"200": None},
            ),
            options,
        )

    def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /cats"""
        return self._client.send(
            Request(
                "POST",
                "/cats",
                responses={"201": None},
            ),
            options,
        )

    def find_one(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /cats/{id}"""
        return self._client.send(
            Request(
                "GET",
                "/cats/{id}",
                path={"id": id},
                responses={"200": None},
            ),
            options,
        )

    def remove(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /cats/{id}"""
        return self._client.send_only(
            Request(
                "DELETE",
                "/cats/{id}",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )

    def find_all_admin(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /admin/cats"""
        return self._client.send(
            Request(
                "GET",
                "/admin/cats",
                responses={"200": None},
            ),
            options,
        )


class AsyncCats(AsyncResource):
    """Operations on cats."""

    async def find_all(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /cats"""
        return await self._client.send(
            Request(
                "GET",
                "/cats",
                responses={"200": None},
            ),
            options,
        )

    async def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /cats"""
        return await self._client.send(
            Request(
                "POST",
                "/cats",
                responses={"201": None},
            ),
            options,
        )

    async def find_one(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /cats/{id}"""
        return await self._client.send(
            Request(
                "GET",
                "/cats/{id}",
                path={"id": id},
                responses={"200": None},
            ),
            options,
        )

    async def remove(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /cats/{id}"""
        return await self._client.send_only(
            Request(
                "DELETE",
                "/cats/{id}",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )

    async def find_all_admin(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /admin/cats"""
        return await self._client.send(
            Request(
                "GET",
                "/admin/cats",
                responses={"200": None},
            ),
            options,
        )
