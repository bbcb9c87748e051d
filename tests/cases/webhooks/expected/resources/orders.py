"""Operations on Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.exact import json_number
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Orders(Resource):
    """Operations on Orders."""

    @overload
    def create(
        self, *, id: str, total: float | Omit = OMIT, options: CallOptions = None
    ) -> Any: ...
    @overload
    def create(
        self, *, body: models.Order | Omit = OMIT, options: CallOptions = None
    ) -> Any: ...
    def create(
        self,
        *,
        id: str | Omit = OMIT,
        total: float | Omit = OMIT,
        body: models.Order | Omit = OMIT,
        options: CallOptions = None,
    ) -> Any:
        """POST /orders

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[Any] = Request(
            "POST",
            "/orders",
            body=merge(body, {"id": id, "total": json_number(total)}),
            responses={"201": None},
        )
        return self._client.send(request, options)

    def create_again(self, *, options: CallOptions = None) -> Any:
        """POST /orders/again"""
        request: Request[Any] = Request(
            "POST", "/orders/again", responses={"201": None}
        )
        return self._client.send(request, options)

    def create_once(self, *, options: CallOptions = None) -> Any:
        """POST /orders/once"""
        request: Request[Any] = Request("POST", "/orders/once", responses={"201": None})
        return self._client.send(request, options)


class AsyncOrders(AsyncResource):
    """Operations on Orders."""

    @overload
    async def create(
        self, *, id: str, total: float | Omit = OMIT, options: CallOptions = None
    ) -> Any: ...
    @overload
    async def create(
        self, *, body: models.Order | Omit = OMIT, options: CallOptions = None
    ) -> Any: ...
    async def create(
        self,
        *,
        id: str | Omit = OMIT,
        total: float | Omit = OMIT,
        body: models.Order | Omit = OMIT,
        options: CallOptions = None,
    ) -> Any:
        """POST /orders

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[Any] = Request(
            "POST",
            "/orders",
            body=merge(body, {"id": id, "total": json_number(total)}),
            responses={"201": None},
        )
        return await self._client.send(request, options)

    async def create_again(self, *, options: CallOptions = None) -> Any:
        """POST /orders/again"""
        request: Request[Any] = Request(
            "POST", "/orders/again", responses={"201": None}
        )
        return await self._client.send(request, options)

    async def create_once(self, *, options: CallOptions = None) -> Any:
        """POST /orders/once"""
        request: Request[Any] = Request("POST", "/orders/once", responses={"201": None})
        return await self._client.send(request, options)
