"""Operations on users."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Users(Resource):
    """Operations on users."""

    def read_me(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.User:
        """GET /users/me"""
        return self._client.send(
            Request(
                "GET",
                "/users/me",
                responses={"200": models.User},
                security=(("OAuth2PasswordBearer",),),
            ),
            options,
        )


class AsyncUsers(AsyncResource):
    """Operations on users."""

    async def read_me(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.User:
        """GET /users/me"""
        return await self._client.send(
            Request(
                "GET",
                "/users/me",
                responses={"200": models.User},
                security=(("OAuth2PasswordBearer",),),
            ),
            options,
        )
