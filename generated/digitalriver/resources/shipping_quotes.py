"""Prices and delivery times of shipping services."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence


class ShippingQuotes(Resource):
    """Prices and delivery times of shipping services."""

    @overload
    def create(
        self,
        *,
        currency: str,
        ship_to: models.ShippingQuoteAddress,
        items: Sequence[models.ProductItemRequest],
        options: CallOptions = None,
    ) -> models.ShippingQuoteResponse: ...
    @overload
    def create(
        self,
        *,
        body: models.ShippingQuoteRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.ShippingQuoteResponse: ...
    def create(
        self,
        *,
        currency: str | Omit = OMIT,
        ship_to: models.ShippingQuoteAddress | Omit = OMIT,
        items: Sequence[models.ProductItemRequest] | Omit = OMIT,
        body: models.ShippingQuoteRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.ShippingQuoteResponse:
        """Quote shipping.

        Returns the shipping services that can bring goods to an address, with prices
        and delivery times. Nothing is stored or ordered by it: the POST only carries
        the question.

        Args:
            currency: Currency in which to quote, as a three-letter ISO 4217 code.
            items: Inventory items to ship.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.ShippingQuoteResponse] = Request(
            "POST",
            "/shipping-quotes",
            body=merge(body, {"currency": currency, "shipTo": ship_to, "items": items}),
            responses={"200": models.ShippingQuoteResponse, "default": models.Errors},
            security=(),
        )
        return self._client.send(request, options)


class AsyncShippingQuotes(AsyncResource):
    """Prices and delivery times of shipping services."""

    @overload
    async def create(
        self,
        *,
        currency: str,
        ship_to: models.ShippingQuoteAddress,
        items: Sequence[models.ProductItemRequest],
        options: CallOptions = None,
    ) -> models.ShippingQuoteResponse: ...
    @overload
    async def create(
        self,
        *,
        body: models.ShippingQuoteRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.ShippingQuoteResponse: ...
    async def create(
        self,
        *,
        currency: str | Omit = OMIT,
        ship_to: models.ShippingQuoteAddress | Omit = OMIT,
        items: Sequence[models.ProductItemRequest] | Omit = OMIT,
        body: models.ShippingQuoteRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.ShippingQuoteResponse:
        """Quote shipping.

        Returns the shipping services that can bring goods to an address, with prices
        and delivery times. Nothing is stored or ordered by it: the POST only carries
        the question.

        Args:
            currency: Currency in which to quote, as a three-letter ISO 4217 code.
            items: Inventory items to ship.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.ShippingQuoteResponse] = Request(
            "POST",
            "/shipping-quotes",
            body=merge(body, {"currency": currency, "shipTo": ship_to, "items": items}),
            responses={"200": models.ShippingQuoteResponse, "default": models.Errors},
            security=(),
        )
        return await self._client.send(request, options)
