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
        described: models.Address | Omit = OMIT,
        maybe: models.Address | None | Omit = OMIT,
        bill_to: models.Address | Omit = OMIT,
        typed: models.Address | Omit = OMIT,
        extended: models.Address | Omit = OMIT,
        level: models.Level | Omit = OMIT,
        combined: models.Address | Omit = OMIT,
        body: models.Order | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Order:
        """POST /orders

        Args:
            described: Where it goes.
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
                        "described": described,
                        "maybe": maybe,
                        "bill_to": bill_to,
                        "typed": typed,
                        "extended": extended,
                        "level": level,
                        "combined": combined,
                    },
                    required=("id", "bill_to", "level"),
                ),
                responses={"201": models.Order},
            ),
            options,
        )


class AsyncOrders(AsyncResource):
    """Operations on Orders."""

    async def create(
        self,
        *,
        id: str | Omit = OMIT,
        described: models.Address | Omit = OMIT,
        maybe: models.Address | None | Omit = OMIT,
        bill_to: models.Address | Omit = OMIT,
        typed: models.Address | Omit = OMIT,
        extended: models.Address | Omit = OMIT,
        level: models.Level | Omit = OMIT,
        combined: models.Address | Omit = OMIT,
        body: models.Order | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Order:
        """POST /orders

        Args:
            described: Where it goes.
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
                        "described": described,
                        "maybe": maybe,
                        "bill_to": bill_to,
                        "typed": typed,
                        "extended": extended,
                        "level": level,
                        "combined": combined,
                    },
                    required=("id", "bill_to", "level"),
                ),
                responses={"201": models.Order},
            ),
            options,
        )
