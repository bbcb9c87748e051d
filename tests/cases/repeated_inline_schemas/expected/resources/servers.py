"""Operations on servers."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Servers(Resource):
    """Operations on servers."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ListServersResponse:
        """GET /servers"""
        return self._client.send(
            Request(
                "GET",
                "/servers",
                responses={"200": models.ListServersResponse, "404": models.Error404},
            ),
            options,
        )

    def get(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetServerResponse:
        """GET /servers/{id}"""
        return self._client.send(
            Request(
                "GET",
                "/servers/{id}",
                path={"id": id},
                responses={
                    "200": models.GetServerResponse,
                    "404": models.GetServerError404,
                },
            ),
            options,
        )


class AsyncServers(AsyncResource):
    """Operations on servers."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ListServersResponse:
        """GET /servers"""
        return await self._client.send(
            Request(
                "GET",
                "/servers",
                responses={"200": models.ListServersResponse, "404": models.Error404},
            ),
            options,
        )

    async def get(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetServerResponse:
        """GET /servers/{id}"""
        return await self._client.send(
            Request(
                "GET",
                "/servers/{id}",
                path={"id": id},
                responses={
                    "200": models.GetServerResponse,
                    "404": models.GetServerError404,
                },
            ),
            options,
        )
