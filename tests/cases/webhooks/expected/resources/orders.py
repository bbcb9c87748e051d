"""Operations on Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.exact import json_number
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Orders(Resource):
    """Operations on Orders."""

    def create(
        self,
        *,
        id: str | Omit = OMIT,
        total: float | Omit = OMIT,
        body: models.Order | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /orders

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "POST",
                "/orders",
                body=merge(
                    body,
                    {
                        "id": id,
                        "total": json_number(total),
                    },
                ),
                responses={"201": None},
            ),
            options,
        )

    def create_again(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /orders/again"""
        return self._client.send(
            Request(
                "POST",
                "/orders/again",
                responses={"201": None},
            ),
            options,
        )

    def create_once(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /orders/once"""
        return self._client.send(
            Request(
                "POST",
                "/orders/once",
                responses={"201": None},
            ),
            options,
        )


class AsyncOrders(AsyncResource):
    """Operations on Orders."""

    async def create(
        self,
        *,
        id: str | Omit = OMIT,
        total: float | Omit = OMIT,
        body: models.Order | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /orders

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "POST",
                "/orders",
                body=merge(
                    body,
                    {
                        "id": id,
                        "total": json_number(total),
                    },
                ),
                responses={"201": None},
            ),
            options,
        )

    async def create_again(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /orders/again"""
        return await self._client.send(
            Request(
                "POST",
                "/orders/again",
                responses={"201": None},
            ),
            options,
        )

    async def create_once(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /orders/once"""
        return await self._client.send(
            Request(
                "POST",
                "/orders/once",
                responses={"201": None},
            ),
            options,
        )
