"""Operations on token."""

from __future__ import annotations

from typing import Any, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Token(Resource):
    """Operations on token."""

    @overload
    def login(
        self,
        *,
        grant_type: str | None | Omit = OMIT,
        username: str,
        password: str,
        scope: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> Any: ...
    @overload
    def login(
        self, *, body: models.LoginRequest, options: CallOptions = None
    ) -> Any: ...
    def login(
        self,
        *,
        grant_type: str | None | Omit = OMIT,
        username: str | Omit = OMIT,
        password: str | Omit = OMIT,
        scope: str | Omit = OMIT,
        body: models.LoginRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> Any:
        """POST /token

        Args:
            scope: Default: "".
            body: The whole body, instead of its properties one by one.
        """
        request: Request[Any] = Request(
            "POST",
            "/token",
            body=merge(
                body,
                {
                    "grant_type": grant_type,
                    "username": username,
                    "password": password,
                    "scope": scope,
                },
                required=("username", "password"),
            ),
            media_type="application/x-www-form-urlencoded",
            responses={"200": Any},
            security=(),
        )
        return self._client.send(request, options)


class AsyncToken(AsyncResource):
    """Operations on token."""

    @overload
    async def login(
        self,
        *,
        grant_type: str | None | Omit = OMIT,
        username: str,
        password: str,
        scope: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> Any: ...
    @overload
    async def login(
        self, *, body: models.LoginRequest, options: CallOptions = None
    ) -> Any: ...
    async def login(
        self,
        *,
        grant_type: str | None | Omit = OMIT,
        username: str | Omit = OMIT,
        password: str | Omit = OMIT,
        scope: str | Omit = OMIT,
        body: models.LoginRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> Any:
        """POST /token

        Args:
            scope: Default: "".
            body: The whole body, instead of its properties one by one.
        """
        request: Request[Any] = Request(
            "POST",
            "/token",
            body=merge(
                body,
                {
                    "grant_type": grant_type,
                    "username": username,
                    "password": password,
                    "scope": scope,
                },
                required=("username", "password"),
            ),
            media_type="application/x-www-form-urlencoded",
            responses={"200": Any},
            security=(),
        )
        return await self._client.send(request, options)
