"""Operations on Session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Session(Resource):
    """Operations on Session."""

    def login(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /login"""
        return self._client.send(
            Request(
                "POST",
                "/login",
                responses={"200": None, "401": models.Error},
            ),
            options,
        )

    def logout(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /login"""
        return self._client.send_only(
            Request(
                "DELETE",
                "/login",
                responses={"204": None, "205": None},
            ),
            options,
        )

    def check(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """HEAD /login"""
        return self._client.send_only(
            Request(
                "HEAD",
                "/login",
                responses={"200": None},
            ),
            options,
        )


class AsyncSession(AsyncResource):
    """Operations on Session."""

    async def login(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /login"""
        return await self._client.send(
            Request(
                "POST",
                "/login",
                responses={"200": None, "401": models.Error},
            ),
            options,
        )

    async def logout(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /login"""
        return await self._client.send_only(
            Request(
                "DELETE",
                "/login",
                responses={"204": None, "205": None},
            ),
            options,
        )

    async def check(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """HEAD /login"""
        return await self._client.send_only(
            Request(
                "HEAD",
                "/login",
                responses={"200": None},
            ),
            options,
        )
