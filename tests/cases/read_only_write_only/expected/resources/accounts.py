"""Operations on Accounts."""

from __future__ import annotations

from typing import overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Accounts(Resource):
    """Operations on Accounts."""

    @overload
    def create(
        self, *, name: str, password: str, options: CallOptions = None
    ) -> models.Account: ...
    @overload
    def create(
        self, *, body: models.Account, options: CallOptions = None
    ) -> models.Account: ...
    def create(
        self,
        *,
        name: str | Omit = OMIT,
        password: str | Omit = OMIT,
        body: models.Account | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Account:
        """POST /accounts

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Account] = Request(
            "POST",
            "/accounts",
            body=merge(
                body,
                {"name": name, "password": password},
                required=("name", "password"),
            ),
            responses={"201": models.Account},
        )
        return self._client.send(request, options)

    def get_reports(self, *, options: CallOptions = None) -> models.Report:
        """GET /reports"""
        request: Request[models.Report] = Request(
            "GET", "/reports", responses={"200": models.Report}
        )
        return self._client.send(request, options)


class AsyncAccounts(AsyncResource):
    """Operations on Accounts."""

    @overload
    async def create(
        self, *, name: str, password: str, options: CallOptions = None
    ) -> models.Account: ...
    @overload
    async def create(
        self, *, body: models.Account, options: CallOptions = None
    ) -> models.Account: ...
    async def create(
        self,
        *,
        name: str | Omit = OMIT,
        password: str | Omit = OMIT,
        body: models.Account | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Account:
        """POST /accounts

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Account] = Request(
            "POST",
            "/accounts",
            body=merge(
                body,
                {"name": name, "password": password},
                required=("name", "password"),
            ),
            responses={"201": models.Account},
        )
        return await self._client.send(request, options)

    async def get_reports(self, *, options: CallOptions = None) -> models.Report:
        """GET /reports"""
        request: Request[models.Report] = Request(
            "GET", "/reports", responses={"200": models.Report}
        )
        return await self._client.send(request, options)
