"""Operations on servers."""

from __future__ import annotations

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Servers(Resource):
    """Operations on servers."""

    def list(self, *, options: CallOptions = None) -> models.ListServersResponse:
        """GET /servers"""
        request: Request[models.ListServersResponse] = Request(
            "GET",
            "/servers",
            responses={"200": models.ListServersResponse, "404": models.Error404},
        )
        return self._client.send(request, options)

    def get(self, id: int, *, options: CallOptions = None) -> models.GetServerResponse:
        """GET /servers/{id}"""
        request: Request[models.GetServerResponse] = Request(
            "GET",
            "/servers/{id}",
            path={"id": id},
            responses={
                "200": models.GetServerResponse,
                "404": models.GetServerError404,
            },
        )
        return self._client.send(request, options)


class AsyncServers(AsyncResource):
    """Operations on servers."""

    async def list(self, *, options: CallOptions = None) -> models.ListServersResponse:
        """GET /servers"""
        request: Request[models.ListServersResponse] = Request(
            "GET",
            "/servers",
            responses={"200": models.ListServersResponse, "404": models.Error404},
        )
        return await self._client.send(request, options)

    async def get(
        self, id: int, *, options: CallOptions = None
    ) -> models.GetServerResponse:
        """GET /servers/{id}"""
        request: Request[models.GetServerResponse] = Request(
            "GET",
            "/servers/{id}",
            path={"id": id},
            responses={
                "200": models.GetServerResponse,
                "404": models.GetServerError404,
            },
        )
        return await self._client.send(request, options)
