"""People. And more about them."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Users(Resource):
    """People. And more about them."""

    def get_thing(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /a"""
        self._client.send(
            Request(
                "GET",
                "/a",
                responses={"204": None},
            ),
            options,
        )

    def get_thing_b(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /b"""
        self._client.send(
            Request(
                "GET",
                "/b",
                responses={"204": None},
            ),
            options,
        )

    def get_thing_c(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /c"""
        self._client.send(
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
        self._client.send(
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
        self._client.send(
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
        self._client.send(
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
        self._client.send(
            Request(
                "GET",
                "/g",
                responses={"204": None},
            ),
            options,
        )

    def controller_find_all(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /j"""
        self._client.send(
            Request(
                "GET",
                "/j",
                responses={"204": None},
            ),
            options,
        )


class AsyncUsers(AsyncResource):
    """People. And more about them."""

    async def get_thing(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /a"""
        await self._client.send(
            Request(
                "GET",
                "/a",
                responses={"204": None},
            ),
            options,
        )

    async def get_thing_b(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /b"""
        await self._client.send(
            Request(
                "GET",
                "/b",
                responses={"204": None},
            ),
            options,
        )

    async def get_thing_c(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /c"""
        await self._client.send(
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
        await self._client.send(
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
        await self._client.send(
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
        await self._client.send(
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
        await self._client.send(
            Request(
                "GET",
                "/g",
                responses={"204": None},
            ),
            options,
        )

    async def controller_find_all(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /j"""
        await self._client.send(
            Request(
                "GET",
                "/j",
                responses={"204": None},
            ),
            options,
        )
