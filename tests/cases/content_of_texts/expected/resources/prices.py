"""Operations on prices."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from decimal import Decimal


class Prices(Resource):
    """Operations on prices."""

    @overload
    def add(
        self,
        *,
        price: Decimal,
        limited: Decimal | Omit = OMIT,
        either: float | Decimal,
        format: Decimal | Omit = OMIT,
        options: CallOptions = None,
    ) -> None: ...
    @overload
    def add(self, *, body: models.Priced, options: CallOptions = None) -> None: ...
    def add(
        self,
        *,
        price: Decimal | Omit = OMIT,
        limited: Decimal | Omit = OMIT,
        either: float | Decimal | Omit = OMIT,
        format: Decimal | Omit = OMIT,
        body: models.Priced | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /prices

        Args:
            price: Matching ^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$.
            limited: Matching
                ^(?!^[-+.]*$)[+-]?0*(?:\\d{0,3}|(?=[\\d.]{1,6}0*$)\\d{0,3}\\.\\d{0,2}0*$).
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
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
        )
        return self._client.send_only(request, options)


class AsyncPrices(AsyncResource):
    """Operations on prices."""

    @overload
    async def add(
        self,
        *,
        price: Decimal,
        limited: Decimal | Omit = OMIT,
        either: float | Decimal,
        format: Decimal | Omit = OMIT,
        options: CallOptions = None,
    ) -> None: ...
    @overload
    async def add(
        self, *, body: models.Priced, options: CallOptions = None
    ) -> None: ...
    async def add(
        self,
        *,
        price: Decimal | Omit = OMIT,
        limited: Decimal | Omit = OMIT,
        either: float | Decimal | Omit = OMIT,
        format: Decimal | Omit = OMIT,
        body: models.Priced | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /prices

        Args:
            price: Matching ^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$.
            limited: Matching
                ^(?!^[-+.]*$)[+-]?0*(?:\\d{0,3}|(?=[\\d.]{1,6}0*$)\\d{0,3}\\.\\d{0,2}0*$).
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
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
        )
        return await self._client.send_only(request, options)
