"""Operations on Orders."""

from __future__ import annotations

from .. import models
from .._runtime.request import OMIT, Omit, Request, RequestOptions, merge
from .._runtime.resource import AsyncResource, Resource


class Orders(Resource):
    """Operations on Orders."""

    def create(
        self,
        *,
        id: str | Omit = OMIT,
        total: float | Omit = OMIT,
        body: models.Order | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /orders

        Args:
            body: The whole body, instead of its properties one by one.
        """
        self._client.send(
            Request(
                "POST",
                "/orders",
                body=merge(
                    body,
                    {
                        "id": id,
                        "total": total,
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
    ) -> None:
        """POST /orders/again"""
        self._client.send(
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
    ) -> None:
        """POST /orders/once"""
        self._client.send(
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
    ) -> None:
        """POST /orders

        Args:
            body: The whole body, instead of its properties one by one.
        """
        await self._client.send(
            Request(
                "POST",
                "/orders",
                body=merge(
                    body,
                    {
                        "id": id,
                        "total": total,
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
    ) -> None:
        """POST /orders/again"""
        await self._client.send(
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
    ) -> None:
        """POST /orders/once"""
        await self._client.send(
            Request(
                "POST",
                "/orders/once",
                responses={"201": None},
            ),
            options,
        )
