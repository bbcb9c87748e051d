"""People. And more about them."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Users(Resource):
    """People. And more about them."""

    def get_a(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /a"""
        return self._client.send_only(
            Request(
                "GET",
                "/a",
                responses={"204": None},
            ),
            options,
        )

    def get_b(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /b"""
        return self._client.send_only(
            Request(
                "GET",
                "/b",
                responses={"204": None},
            ),
            options,
        )

    def get_thing(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /c"""
        return self._client.send_only(
            Request(
                "GET",
                "/c",
                responses={"204": None},
            ),
            options,
        )

    def list_all(
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

    def import_(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /e"""
        return self._client.send_only(
            Request(
                "GET",
                "/e",
                responses={"204": None},
            ),
            options,
        )

    def print_(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /f"""
        return self._client.send_only(
            Request(
                "GET",
                "/f",
                responses={"204": None},
            ),
            options,
        )

    def call_1(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /g"""
        return self._client.send_only(
            Request(
                "GET",
                "/g",
                responses={"204": None},
            ),
            options,
        )

    def find_all(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /j"""
        return self._client.send_only(
            Request(
                "GET",
                "/j",
                responses={"204": None},
            ),
            options,
        )


class AsyncUsers(AsyncResource):
    """People. And more about them."""

    async def get_a(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /a"""
        return await self._client.send_only(
            Request(
                "GET",
                "/a",
                responses={"204": None},
            ),
            options,
        )

    async def get_b(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /b"""
        return await self._client.send_only(
            Request(
                "GET",
                "/b",
                responses={"204": None},
            ),
            options,
        )

    async def get_thing(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /c"""
        return await self._client.send_only(
            Request(
                "GET",
                "/c",
                responses={"204": None},
            ),
            options,
        )

    async def list_all(
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

    async def import_(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /e"""
        return await self._client.send_only(
            Request(
                "GET",
                "/e",
                responses={"204": None},
            ),
            options,
        )

    async def print_(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /f"""
        return await self._client.send_only(
            Request(
                "GET",
                "/f",
                responses={"204": None},
            ),
            options,
        )

    async def call_1(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /g"""
        return await self._client.send_only(
            Request(
                "GET",
                "/g",
                responses={"204": None},
            ),
            options,
        )

    async def find_all(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /j"""
        return await self._client.send_only(
            Request(
                "GET",
                "/j",
                responses={"204": None},
            ),
            options,
        )
