"""Operations on Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence


class Orders(Resource):
    """Operations on Orders."""

    def create(
        self,
        *,
        lines: Sequence[models.CreateOrderRequestLine] | Omit = OMIT,
        status: models.CreateOrderRequestStatus | Omit = OMIT,
        body: models.CreateOrderRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.CreateOrderResponse:
        """POST /orders

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.CreateOrderResponse] = Request(
            "POST",
            "/orders",
            body=merge(body, {"lines": lines, "status": status}),
            responses={
                "200": models.CreateOrderResponse,
                "400": models.CreateOrderError400,
            },
        )
        return self._client.send(request, options)

    def list_names(
        self, *, options: CallOptions = None
    ) -> models.ListOrderNamesResponse:
        """GET /orders/names"""
        request: Request[models.ListOrderNamesResponse] = Request(
            "GET", "/orders/names", responses={"200": models.ListOrderNamesResponse}
        )
        return self._client.send(request, options)


class AsyncOrders(AsyncResource):
    """Operations on Orders."""

    async def create(
        self,
        *,
        lines: Sequence[models.CreateOrderRequestLine] | Omit = OMIT,
        status: models.CreateOrderRequestStatus | Omit = OMIT,
        body: models.CreateOrderRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.CreateOrderResponse:
        """POST /orders

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.CreateOrderResponse] = Request(
            "POST",
            "/orders",
            body=merge(body, {"lines": lines, "status": status}),
            responses={
                "200": models.CreateOrderResponse,
                "400": models.CreateOrderError400,
            },
        )
        return await self._client.send(request, options)

    async def list_names(
        self, *, options: CallOptions = None
    ) -> models.ListOrderNamesResponse:
        """GET /orders/names"""
        request: Request[models.ListOrderNamesResponse] = Request(
            "GET", "/orders/names", responses={"200": models.ListOrderNamesResponse}
        )
        return await self._client.send(request, options)
