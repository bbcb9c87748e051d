"""Operations on User."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class User(Resource):
    """Operations on User."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetUserResponseBody:
        """GET /user"""
        return self._client.send(
            Request(
                "GET",
                "/user",
                responses={"200": models.GetUserResponseBody},
            ),
            options,
        )


class AsyncUser(AsyncResource):
    """Operations on User."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetUserResponseBody:
        """GET /user"""
        return await self._client.send(
            Request(
                "GET",
                "/user",
                responses={"200": models.GetUserResponseBody},
            ),
            options,
        )
