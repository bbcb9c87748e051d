"""Operations on Session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Session(Resource):
    """Operations on Session."""

    def login(self, *, options: CallOptions = None) -> Any:
        """POST /login"""
        request: Request[Any] = Request(
            "POST", "/login", responses={"200": None, "401": models.Error}
        )
        return self._client.send(request, options)

    def logout(self, *, options: CallOptions = None) -> None:
        """DELETE /login"""
        request: Request[None] = Request(
            "DELETE", "/login", responses={"204": None, "205": None}
        )
        return self._client.send_only(request, options)

    def check(self, *, options: CallOptions = None) -> None:
        """HEAD /login"""
        request: Request[None] = Request("HEAD", "/login", responses={"200": None})
        return self._client.send_only(request, options)


class AsyncSession(AsyncResource):
    """Operations on Session."""

    async def login(self, *, options: CallOptions = None) -> Any:
        """POST /login"""
        request: Request[Any] = Request(
            "POST", "/login", responses={"200": None, "401": models.Error}
        )
        return await self._client.send(request, options)

    async def logout(self, *, options: CallOptions = None) -> None:
        """DELETE /login"""
        request: Request[None] = Request(
            "DELETE", "/login", responses={"204": None, "205": None}
        )
        return await self._client.send_only(request, options)

    async def check(self, *, options: CallOptions = None) -> None:
        """HEAD /login"""
        request: Request[None] = Request("HEAD", "/login", responses={"200": None})
        return await self._client.send_only(request, options)
