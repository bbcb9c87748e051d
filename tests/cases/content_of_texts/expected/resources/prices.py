"""Operations on prices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from decimal import Decimal


class Prices(Resource):
    """Operations on prices."""

    def add(
        self,
        *,
        price: Decimal | Omit = OMIT,
        limited: Decimal | Omit = OMIT,
        either: float | Decimal | Omit = OMIT,
        format: Decimal | Omit = OMIT,
        body: models.Priced | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /prices

        Args:
            price: Matching ^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$.
            limited: Matching
                ^(?!^[-+.]*$)[+-]?0*(?:\\d{0,3}|(?=[\\d.]{1,6}0*$)\\d{0,3}\\.\\d{0,2}0*$).
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send_only(
            Request(
                "POST",
                "/prices",
                body=merge(
                    body,
                    {
                        "price": price,
                        "limited": limited,
                        "either": either,
                        "format": format,
                    },
                    required=("price", "either"),
                ),
                responses={"204": None},
            ),
            options,
        )


class AsyncPrices(AsyncResource):
    """Operations on prices."""

    async def add(
        self,
        *,
        price: Decimal | Omit = OMIT,
        limited: Decimal | Omit = OMIT,
        either: float | Decimal | Omit = OMIT,
        format: Decimal | Omit = OMIT,
        body: models.Priced | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /prices

        Args:
            price: Matching ^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$.
            limited: Matching
                ^(?!^[-+.]*$)[+-]?0*(?:\\d{0,3}|(?=[\\d.]{1,6}0*$)\\d{0,3}\\.\\d{0,2}0*$).
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send_only(
            Request(
                "POST",
                "/prices",
                body=merge(
                    body,
                    {
                        "price": price,
                        "limited": limited,
                        "either": either,
                        "format": format,
                    },
                    required=("price", "either"),
                ),
                responses={"204": None},
            ),
            options,
        )
