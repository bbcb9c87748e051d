"""Operations on orders."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Orders(Resource):
    """Operations on orders."""

    def get(
        self,
        id: models.OrderKey,
        *,
        options: RequestOptions | None = None,
    ) -> models.Order:
        """GET /orders/{id}"""
        return self._client.send(
            Request(
                "GET",
                "/orders/{id}",
                path={"id": id},
                responses={"200": models.Order},
            ),
            options,
        )


class AsyncOrders(AsyncResource):
    """Operations on orders."""

    async def get(
        self,
        id: models.OrderKey,
        *,
        options: RequestOptions | None = None,
    ) -> models.Order:
        """GET /orders/{id}"""
        return await self._client.send(
            Request(
                "GET",
                "/orders/{id}",
                path={"id": id},
                responses={"200": models.Order},
            ),
            options,
        )
