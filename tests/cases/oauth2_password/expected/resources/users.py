"""Operations on users."""

from __future__ import annotations

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Users(Resource):
    """Operations on users."""

    def read_me(self, *, options: CallOptions = None) -> models.User:
        """GET /users/me"""
        request: Request[models.User] = Request(
            "GET", "/users/me", responses={"200": models.User}
        )
        return self._client.send(request, options)


class AsyncUsers(AsyncResource):
    """Operations on users."""

    async def read_me(self, *, options: CallOptions = None) -> models.User:
        """GET /users/me"""
        request: Request[models.User] = Request(
            "GET", "/users/me", responses={"200": models.User}
        )
        return await self._client.send(request, options)
