"""Operations on Plain."""

from __future__ import annotations

from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Plain(Resource):
    """Operations on Plain."""

    def get(self, *, options: CallOptions = None) -> None:
        """GET /plain"""
        request: Request[None] = Request("GET", "/plain", responses={"204": None})
        return self._client.send_only(request, options)

    def get_path(self, *, options: CallOptions = None) -> None:
        """GET /path"""
        request: Request[None] = Request(
            "GET",
            "/path",
            responses={"204": None},
            server=("https://path.example.com",),
        )
        return self._client.send_only(request, options)

    def replace_path(self, *, options: CallOptions = None) -> None:
        """PUT /path"""
        request: Request[None] = Request(
            "PUT",
            "/path",
            responses={"204": None},
            server=("https://operation.example.com", "https://{host}/"),
            server_variables={"host": "other.example.com"},
        )
        return self._client.send_only(request, options)


class AsyncPlain(AsyncResource):
    """Operations on Plain."""

    async def get(self, *, options: CallOptions = None) -> None:
        """GET /plain"""
        request: Request[None] = Request("GET", "/plain", responses={"204": None})
        return await self._client.send_only(request, options)

    async def get_path(self, *, options: CallOptions = None) -> None:
        """GET /path"""
        request: Request[None] = Request(
            "GET",
            "/path",
            responses={"204": None},
            server=("https://path.example.com",),
        )
        return await self._client.send_only(request, options)

    async def replace_path(self, *, options: CallOptions = None) -> None:
        """PUT /path"""
        request: Request[None] = Request(
            "PUT",
            "/path",
            responses={"204": None},
            server=("https://operation.example.com", "https://{host}/"),
            server_variables={"host": "other.example.com"},
        )
        return await self._client.send_only(request, options)
