"""Reports that items of an order were delivered or cancelled; they capture or
release the charge.
"""

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


class Fulfillments(Resource):
    """Reports that items of an order were delivered or cancelled; they capture or
    release the charge.
    """

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.Fulfillment:
        """Retrieve a fulfillment.

        Looks up one fulfillment with its items and tracking data. Unknown fulfillments
        give 404.

        Args:
            id: Identifier of the fulfillment.
        """
        request: Request[models.Fulfillment] = Request(
            "GET",
            "/fulfillments/{id}",
            path={"id": id},
            responses={"200": models.Fulfillment, "default": models.Errors},
        )
        return self._client.send(request, options)

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        order_id: str | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        tracking_company: str | Omit = OMIT,
        tracking_number: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.Fulfillment, models.ListFulfillmentsResponse]:
        """List fulfillments.

        Lists what was reported as shipped or cancelled for orders. Returns one page,
        newest first; while `hasMore` is true, repeat the call with the last `id` as
        `startingAfter`.

        Args:
            created_time: Keep only fulfillments created within these bounds. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt` and
                `lte`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            ids: Keep only the objects with these identifiers; repeat the parameter for
                several.
            order_id: Keep only fulfillments of this order.
            sku_id: Keep only fulfillments that contain this SKU.
            tracking_company: Keep only fulfillments carried by this company.
            tracking_number: Keep only the fulfillments with this tracking number.
        """
        request: Request[models.ListFulfillmentsResponse] = Request(
            "GET",
            "/fulfillments",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "orderId": order_id,
                "skuId": sku_id,
                "trackingCompany": tracking_company,
                "trackingNumber": tracking_number,
            },
            responses={
                "200": models.ListFulfillmentsResponse,
                "default": models.Errors,
            },
        )
        return self._client.pages(
            request,
            CursorById(
                items="data",
                key="id",
                parameter="startingAfter",
                more="hasMore",
                limit="limit",
            ),
            options,
        )

    @overload
    def create(
        self,
        *,
        order_id: str,
        items: Sequence[models.FulfillmentRequestItem],
        metadata: models.Metadata | Omit = OMIT,
        tracking_company: str | Omit = OMIT,
        tracking_number: str | Omit = OMIT,
        tracking_url: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Fulfillment: ...
    @overload
    def create(
        self,
        *,
        body: models.FulfillmentRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Fulfillment: ...
    def create(
        self,
        *,
        order_id: str | Omit = OMIT,
        items: Sequence[models.FulfillmentRequestItem] | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        tracking_company: str | Omit = OMIT,
        tracking_number: str | Omit = OMIT,
        tracking_url: str | Omit = OMIT,
        body: models.FulfillmentRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Fulfillment:
        """Create a fulfillment.

        Reports that items of an order were delivered (`quantity`), will not be
        (`cancelQuantity`), or some of each. The matching part of the charge is captured
        or released, so call it only for orders in the state `accepted`; every item
        needs at least one of the two numbers. An order can have several fulfillments
        until all its items are accounted for.

        Args:
            order_id: Order that is fulfilled.
            items: Line items shipped or cancelled in this step, each with a quantity.
            tracking_company: Carrier, for example `Fedex`.
            tracking_number: Tracking number assigned by the carrier.
            tracking_url: Address of the carrier's tracking page.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Fulfillment] = Request(
            "POST",
            "/fulfillments",
            body=merge(
                body,
                {
                    "orderId": order_id,
                    "items": items,
                    "metadata": metadata,
                    "trackingCompany": tracking_company,
                    "trackingNumber": tracking_number,
                    "trackingUrl": tracking_url,
                },
            ),
            responses={"201": models.Fulfillment, "default": models.Errors},
        )
        return self._client.send(request, options)


class AsyncFulfillments(AsyncResource):
    """Reports that items of an order were delivered or cancelled; they capture or
    release the charge.
    """

    async def retrieve(
        self, id: str, *, options: CallOptions = None
    ) -> models.Fulfillment:
        """Retrieve a fulfillment.

        Looks up one fulfillment with its items and tracking data. Unknown fulfillments
        give 404.

        Args:
            id: Identifier of the fulfillment.
        """
        request: Request[models.Fulfillment] = Request(
            "GET",
            "/fulfillments/{id}",
            path={"id": id},
            responses={"200": models.Fulfillment, "default": models.Errors},
        )
        return await self._client.send(request, options)

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        order_id: str | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        tracking_company: str | Omit = OMIT,
        tracking_number: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.Fulfillment, models.ListFulfillmentsResponse]:
        """List fulfillments.

        Lists what was reported as shipped or cancelled for orders. Returns one page,
        newest first; while `hasMore` is true, repeat the call with the last `id` as
        `startingAfter`.

        Args:
            created_time: Keep only fulfillments created within these bounds. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt` and
                `lte`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            ids: Keep only the objects with these identifiers; repeat the parameter for
                several.
            order_id: Keep only fulfillments of this order.
            sku_id: Keep only fulfillments that contain this SKU.
            tracking_company: Keep only fulfillments carried by this company.
            tracking_number: Keep only the fulfillments with this tracking number.
        """
        request: Request[models.ListFulfillmentsResponse] = Request(
            "GET",
            "/fulfillments",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "orderId": order_id,
                "skuId": sku_id,
                "trackingCompany": tracking_company,
                "trackingNumber": tracking_number,
            },
            responses={
                "200": models.ListFulfillmentsResponse,
                "default": models.Errors,
            },
        )
        return self._client.pages(
            request,
            CursorById(
                items="data",
                key="id",
                parameter="startingAfter",
                more="hasMore",
                limit="limit",
            ),
            options,
        )

    @overload
    async def create(
        self,
        *,
        order_id: str,
        items: Sequence[models.FulfillmentRequestItem],
        metadata: models.Metadata | Omit = OMIT,
        tracking_company: str | Omit = OMIT,
        tracking_number: str | Omit = OMIT,
        tracking_url: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Fulfillment: ...
    @overload
    async def create(
        self,
        *,
        body: models.FulfillmentRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Fulfillment: ...
    async def create(
        self,
        *,
        order_id: str | Omit = OMIT,
        items: Sequence[models.FulfillmentRequestItem] | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        tracking_company: str | Omit = OMIT,
        tracking_number: str | Omit = OMIT,
        tracking_url: str | Omit = OMIT,
        body: models.FulfillmentRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Fulfillment:
        """Create a fulfillment.

        Reports that items of an order were delivered (`quantity`), will not be
        (`cancelQuantity`), or some of each. The matching part of the charge is captured
        or released, so call it only for orders in the state `accepted`; every item
        needs at least one of the two numbers. An order can have several fulfillments
        until all its items are accounted for.

        Args:
            order_id: Order that is fulfilled.
            items: Line items shipped or cancelled in this step, each with a quantity.
            tracking_company: Carrier, for example `Fedex`.
            tracking_number: Tracking number assigned by the carrier.
            tracking_url: Address of the carrier's tracking page.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Fulfillment] = Request(
            "POST",
            "/fulfillments",
            body=merge(
                body,
                {
                    "orderId": order_id,
                    "items": items,
                    "metadata": metadata,
                    "trackingCompany": tracking_company,
                    "trackingNumber": tracking_number,
                    "trackingUrl": tracking_url,
                },
            ),
            responses={"201": models.Fulfillment, "default": models.Errors},
        )
        return await self._client.send(request, options)
