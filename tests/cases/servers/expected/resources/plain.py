"""Operations on Plain."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Plain(Resource):
    """Operations on Plain."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /plain"""
        return self._client.send_only(
            Request(
                "GET",
                "/plain",
                responses={"204": None},
            ),
            options,
        )

    def get_path(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /path"""
        return self._client.send_only(
            Request(
                "GET",
                "/path",
                responses={"204": None},
                server=("https://path.example.com",),
            ),
            options,
        )

    def replace_path(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /path"""
        return self._client.send_only(
            Request(
                "PUT",
                "/path",
                responses={"204": None},
                server=("https://operation.example.com", "https://{host}/"),
                server_variables={"host": "other.example.com"},
            ),
            options,
        )


class AsyncPlain(AsyncResource):
    """Operations on Plain."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /plain"""
        return await self._client.send_only(
            Request(
                "GET",
                "/plain",
                responses={"204": None},
            ),
            options,
        )

    async def get_path(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /path"""
        return await self._client.send_only(
            Request(
                "GET",
                "/path",
                responses={"204": None},
                server=("https://path.example.com",),
            ),
            options,
        )

    async def replace_path(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /path"""
        return await self._client.send_only(
            Request(
                "PUT",
                "/path",
                responses={"204": None},
                server=("https://operation.example.com", "https://{host}/"),
                server_variables={"host": "other.example.com"},
            ),
            options,
        )
