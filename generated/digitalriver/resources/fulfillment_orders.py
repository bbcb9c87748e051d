"""Orders to the warehouse, where the service arranges shipping."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, deep_object
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import CursorById

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from .._runtime.pages import AsyncPages, Page


class FulfillmentOrders(Resource):
    """Orders to the warehouse, where the service arranges shipping."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        updated_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        upstream_ids: Sequence[str] | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.GlobalFulfillmentOrder, models.ListFulfillmentOrdersResponse]:
        """List fulfillment orders.

        Lists the orders handed to the warehouse. Takes the usual cursors but returns
        `data` alone, without `hasMore`: go on until a page is empty or shorter than
        `limit`.

        Args:
            created_time: Keep only fulfillment orders created within these bounds.
                Written as one query parameter per bound, with the keys `gt`, `gte`,
                `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only fulfillment orders last changed within these bounds.
                Written as one query parameter per bound, with the keys `gt`, `gte`,
                `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `updatedTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            ids: Keep only the objects with these identifiers; repeat the parameter for
                several.
            upstream_ids: Keep only objects with these identifiers from the shop's own
                system; repeat the parameter for several.
        """
        request: Request[models.ListFulfillmentOrdersResponse] = Request(
            "GET",
            "/fulfillment-orders",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "upstreamIds": upstream_ids,
            },
            responses={
                "200": models.ListFulfillmentOrdersResponse,
                "default": models.Errors,
            },
            security=(),
        )
        return self._client.pages(
            request,
            CursorById(
                items="data", key="id", parameter="startingAfter", limit="limit"
            ),
            options,
        )

    @overload
    def create(
        self,
        *,
        currency: str,
        locale: str | Omit = OMIT,
        upstream_order_time: datetime,
        name: str | Omit = OMIT,
        email: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        reservation_id: str | Omit = OMIT,
        upstream_id: str | Omit = OMIT,
        ship_to: models.Shipping,
        shipping_choice: models.GlobalFulfillmentShippingChoice,
        items: Sequence[models.LineItemRequest],
        options: CallOptions = None,
    ) -> models.GlobalFulfillmentOrder: ...
    @overload
    def create(
        self,
        *,
        body: models.GlobalFulfillmentOrderRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.GlobalFulfillmentOrder: ...
    def create(
        self,
        *,
        currency: str | Omit = OMIT,
        locale: str | Omit = OMIT,
        upstream_order_time: datetime | Omit = OMIT,
        name: str | Omit = OMIT,
        email: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        reservation_id: str | Omit = OMIT,
        upstream_id: str | Omit = OMIT,
        ship_to: models.Shipping | Omit = OMIT,
        shipping_choice: models.GlobalFulfillmentShippingChoice | Omit = OMIT,
        items: Sequence[models.LineItemRequest] | Omit = OMIT,
        body: models.GlobalFulfillmentOrderRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.GlobalFulfillmentOrder:
        """Create a fulfillment order.

        Hands items to the warehouse to be shipped to an address with a chosen shipping
        service. Name a `reservationId` to draw on stock held before. Only for goods
        whose shipping the service arranges.

        Args:
            currency: Currency of the item amounts, as a three-letter ISO 4217 code such
                as `USD`.
            locale: Language and country of the customer, for example `en_US`.
            upstream_order_time: When the order was placed in your system (UTC).
            name: Full name of the customer.
            email: Email address of the customer.
            phone: Phone number of the customer.
            reservation_id: Stock reservation to use up, if one was made.
            upstream_id: Your own identifier for the order.
            items: Goods to ship.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.GlobalFulfillmentOrder] = Request(
            "POST",
            "/fulfillment-orders",
            body=merge(
                body,
                {
                    "currency": currency,
                    "locale": locale,
                    "upstreamOrderTime": upstream_order_time,
                    "name": name,
                    "email": email,
                    "phone": phone,
                    "reservationId": reservation_id,
                    "upstreamId": upstream_id,
                    "shipTo": ship_to,
                    "shippingChoice": shipping_choice,
                    "items": items,
                },
            ),
            responses={"201": models.GlobalFulfillmentOrder, "default": models.Errors},
            security=(),
        )
        return self._client.send(request, options)

    def retrieve(
        self, id: str, *, options: CallOptions = None
    ) -> models.GlobalFulfillmentOrder:
        """Retrieve a fulfillment order.

        Looks up one fulfillment order with its items and their progress. Unknown
        fulfillment orders give 404.

        Args:
            id: Identifier of the fulfillment order.
        """
        request: Request[models.GlobalFulfillmentOrder] = Request(
            "GET",
            "/fulfillment-orders/{id}",
            path={"id": id},
            responses={"200": models.GlobalFulfillmentOrder, "default": models.Errors},
            security=(),
        )
        return self._client.send(request, options)


class AsyncFulfillmentOrders(AsyncResource):
    """Orders to the warehouse, where the service arranges shipping."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        updated_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        upstream_ids: Sequence[str] | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[
        models.GlobalFulfillmentOrder, models.ListFulfillmentOrdersResponse
    ]:
        """List fulfillment orders.

        Lists the orders handed to the warehouse. Takes the usual cursors but returns
        `data` alone, without `hasMore`: go on until a page is empty or shorter than
        `limit`.

        Args:
            created_time: Keep only fulfillment orders created within these bounds.
                Written as one query parameter per bound, with the keys `gt`, `gte`,
                `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only fulfillment orders last changed within these bounds.
                Written as one query parameter per bound, with the keys `gt`, `gte`,
                `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `updatedTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            ids: Keep only the objects with these identifiers; repeat the parameter for
                several.
            upstream_ids: Keep only objects with these identifiers from the shop's own
                system; repeat the parameter for several.
        """
        request: Request[models.ListFulfillmentOrdersResponse] = Request(
            "GET",
            "/fulfillment-orders",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "upstreamIds": upstream_ids,
            },
            responses={
                "200": models.ListFulfillmentOrdersResponse,
                "default": models.Errors,
            },
            security=(),
        )
        return self._client.pages(
            request,
            CursorById(
                items="data", key="id", parameter="startingAfter", limit="limit"
            ),
            options,
        )

    @overload
    async def create(
        self,
        *,
        currency: str,
        locale: str | Omit = OMIT,
        upstream_order_time: datetime,
        name: str | Omit = OMIT,
        email: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        reservation_id: str | Omit = OMIT,
        upstream_id: str | Omit = OMIT,
        ship_to: models.Shipping,
        shipping_choice: models.GlobalFulfillmentShippingChoice,
        items: Sequence[models.LineItemRequest],
        options: CallOptions = None,
    ) -> models.GlobalFulfillmentOrder: ...
    @overload
    async def create(
        self,
        *,
        body: models.GlobalFulfillmentOrderRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.GlobalFulfillmentOrder: ...
    async def create(
        self,
        *,
        currency: str | Omit = OMIT,
        locale: str | Omit = OMIT,
        upstream_order_time: datetime | Omit = OMIT,
        name: str | Omit = OMIT,
        email: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        reservation_id: str | Omit = OMIT,
        upstream_id: str | Omit = OMIT,
        ship_to: models.Shipping | Omit = OMIT,
        shipping_choice: models.GlobalFulfillmentShippingChoice | Omit = OMIT,
        items: Sequence[models.LineItemRequest] | Omit = OMIT,
        body: models.GlobalFulfillmentOrderRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.GlobalFulfillmentOrder:
        """Create a fulfillment order.

        Hands items to the warehouse to be shipped to an address with a chosen shipping
        service. Name a `reservationId` to draw on stock held before. Only for goods
        whose shipping the service arranges.

        Args:
            currency: Currency of the item amounts, as a three-letter ISO 4217 code such
                as `USD`.
            locale: Language and country of the customer, for example `en_US`.
            upstream_order_time: When the order was placed in your system (UTC).
            name: Full name of the customer.
            email: Email address of the customer.
            phone: Phone number of the customer.
            reservation_id: Stock reservation to use up, if one was made.
            upstream_id: Your own identifier for the order.
            items: Goods to ship.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.GlobalFulfillmentOrder] = Request(
            "POST",
            "/fulfillment-orders",
            body=merge(
                body,
                {
                    "currency": currency,
                    "locale": locale,
                    "upstreamOrderTime": upstream_order_time,
                    "name": name,
                    "email": email,
                    "phone": phone,
                    "reservationId": reservation_id,
                    "upstreamId": upstream_id,
                    "shipTo": ship_to,
                    "shippingChoice": shipping_choice,
                    "items": items,
                },
            ),
            responses={"201": models.GlobalFulfillmentOrder, "default": models.Errors},
            security=(),
        )
        return await self._client.send(request, options)

    async def retrieve(
        self, id: str, *, options: CallOptions = None
    ) -> models.GlobalFulfillmentOrder:
        """Retrieve a fulfillment order.

        Looks up one fulfillment order with its items and their progress. Unknown
        fulfillment orders give 404.

        Args:
            id: Identifier of the fulfillment order.
        """
        request: Request[models.GlobalFulfillmentOrder] = Request(
            "GET",
            "/fulfillment-orders/{id}",
            path={"id": id},
            responses={"200": models.GlobalFulfillmentOrder, "default": models.Errors},
            security=(),
        )
        return await self._client.send(request, options)
