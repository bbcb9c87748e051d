"""Operations on Session."""

from __future__ import annotations

from typing import overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Session(Resource):
    """Operations on Session."""

    @overload
    def login(
        self, *, name: str, options: CallOptions = None
    ) -> models.LoginResponse: ...
    @overload
    def login(
        self, *, body: models.LoginRequest, options: CallOptions = None
    ) -> models.LoginResponse: ...
    def login(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.LoginRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.LoginResponse:
        """POST /login

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.LoginResponse] = Request(
            "POST",
            "/login",
            body=merge(body, {"name": name}, required=("name",)),
            responses={"200": models.LoginResponse},
        )
        return self._client.send(request, options)


class AsyncSession(AsyncResource):
    """Operations on Session."""

    @overload
    async def login(
        self, *, name: str, options: CallOptions = None
    ) -> models.LoginResponse: ...
    @overload
    async def login(
        self, *, body: models.LoginRequest, options: CallOptions = None
    ) -> models.LoginResponse: ...
    async def login(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.LoginRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.LoginResponse:
        """POST /login

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.LoginResponse] = Request(
            "POST",
            "/login",
            body=merge(body, {"name": name}, required=("name",)),
            responses={"200": models.LoginResponse},
        )
        return await self._client.send(request, options)
