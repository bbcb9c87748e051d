"""Returns of goods that were shipped by a fulfillment order."""

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


class FulfillmentReturns(Resource):
    """Returns of goods that were shipped by a fulfillment order."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        upstream_ids: Sequence[str] | Omit = OMIT,
        state: str | Omit = OMIT,
        fulfillment_order_id: str | Omit = OMIT,
        inventory_item_id: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.GlobalFulfillmentReturnResponse, models.ListGFRefundsResponse]:
        """List fulfillment returns.

        Lists the returns of goods shipped through fulfillment orders. Returns one page,
        newest first; while `hasMore` is true, repeat the call with the last `id` as
        `startingAfter`.

        Args:
            created_time: Keep only returns created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte` and
                `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
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
            state: Keep only returns in this state: `created`, `pending`, `accepted` or
                `rejected`.
            fulfillment_order_id: Keep only returns of goods from this fulfillment
                order.
            inventory_item_id: Keep only returns that contain this inventory item.
        """
        request: Request[models.ListGFRefundsResponse] = Request(
            "GET",
            "/fulfillment-returns",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "upstreamIds": upstream_ids,
                "state": state,
                "fulfillmentOrderId": fulfillment_order_id,
                "inventoryItemId": inventory_item_id,
            },
            responses={"200": models.ListGFRefundsResponse, "default": models.Errors},
            security=(),
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
        fulfillment_order_id: str,
        upstream_id: str | Omit = OMIT,
        reason: str | Omit = OMIT,
        items: Sequence[models.GlobalFulfillmentReturnItemRequest],
        options: CallOptions = None,
    ) -> models.GlobalFulfillmentReturnResponse: ...
    @overload
    def create(
        self,
        *,
        body: models.GlobalFulfillmentReturnRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.GlobalFulfillmentReturnResponse: ...
    def create(
        self,
        *,
        fulfillment_order_id: str | Omit = OMIT,
        upstream_id: str | Omit = OMIT,
        reason: str | Omit = OMIT,
        items: Sequence[models.GlobalFulfillmentReturnItemRequest] | Omit = OMIT,
        body: models.GlobalFulfillmentReturnRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.GlobalFulfillmentReturnResponse:
        """Create a fulfillment return.

        Announces that shipped items of a fulfillment order come back. The goods must
        have left the warehouse; issue the refund by a separate call once the return is
        accepted. Only for goods whose shipping the service arranges.

        Args:
            fulfillment_order_id: Fulfillment order whose goods come back.
            upstream_id: Your own identifier for the order.
            reason: Why the items come back, for example `requested_by_customer`.
            items: Items that come back.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.GlobalFulfillmentReturnResponse] = Request(
            "POST",
            "/fulfillment-returns",
            body=merge(
                body,
                {
                    "fulfillmentOrderId": fulfillment_order_id,
                    "upstreamId": upstream_id,
                    "reason": reason,
                    "items": items,
                },
            ),
            responses={
                "201": models.GlobalFulfillmentReturnResponse,
                "default": models.Errors,
            },
            security=(),
        )
        return self._client.send(request, options)

    def retrieve(
        self, id: str, *, options: CallOptions = None
    ) -> models.GlobalFulfillmentReturnResponse:
        """Retrieve a fulfillment return.

        Looks up one fulfillment return and how far it got per item. Unknown returns
        give 404.

        Args:
            id: Identifier of the fulfillment return.
        """
        request: Request[models.GlobalFulfillmentReturnResponse] = Request(
            "GET",
            "/fulfillment-returns/{id}",
            path={"id": id},
            responses={
                "200": models.GlobalFulfillmentReturnResponse,
                "default": models.Errors,
            },
            security=(),
        )
        return self._client.send(request, options)


class AsyncFulfillmentReturns(AsyncResource):
    """Returns of goods that were shipped by a fulfillment order."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        upstream_ids: Sequence[str] | Omit = OMIT,
        state: str | Omit = OMIT,
        fulfillment_order_id: str | Omit = OMIT,
        inventory_item_id: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[
        models.GlobalFulfillmentReturnResponse, models.ListGFRefundsResponse
    ]:
        """List fulfillment returns.

        Lists the returns of goods shipped through fulfillment orders. Returns one page,
        newest first; while `hasMore` is true, repeat the call with the last `id` as
        `startingAfter`.

        Args:
            created_time: Keep only returns created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte` and
                `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
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
            state: Keep only returns in this state: `created`, `pending`, `accepted` or
                `rejected`.
            fulfillment_order_id: Keep only returns of goods from this fulfillment
                order.
            inventory_item_id: Keep only returns that contain this inventory item.
        """
        request: Request[models.ListGFRefundsResponse] = Request(
            "GET",
            "/fulfillment-returns",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "upstreamIds": upstream_ids,
                "state": state,
                "fulfillmentOrderId": fulfillment_order_id,
                "inventoryItemId": inventory_item_id,
            },
            responses={"200": models.ListGFRefundsResponse, "default": models.Errors},
            security=(),
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
        fulfillment_order_id: str,
        upstream_id: str | Omit = OMIT,
        reason: str | Omit = OMIT,
        items: Sequence[models.GlobalFulfillmentReturnItemRequest],
        options: CallOptions = None,
    ) -> models.GlobalFulfillmentReturnResponse: ...
    @overload
    async def create(
        self,
        *,
        body: models.GlobalFulfillmentReturnRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.GlobalFulfillmentReturnResponse: ...
    async def create(
        self,
        *,
        fulfillment_order_id: str | Omit = OMIT,
        upstream_id: str | Omit = OMIT,
        reason: str | Omit = OMIT,
        items: Sequence[models.GlobalFulfillmentReturnItemRequest] | Omit = OMIT,
        body: models.GlobalFulfillmentReturnRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.GlobalFulfillmentReturnResponse:
        """Create a fulfillment return.

        Announces that shipped items of a fulfillment order come back. The goods must
        have left the warehouse; issue the refund by a separate call once the return is
        accepted. Only for goods whose shipping the service arranges.

        Args:
            fulfillment_order_id: Fulfillment order whose goods come back.
            upstream_id: Your own identifier for the order.
            reason: Why the items come back, for example `requested_by_customer`.
            items: Items that come back.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.GlobalFulfillmentReturnResponse] = Request(
            "POST",
            "/fulfillment-returns",
            body=merge(
                body,
                {
                    "fulfillmentOrderId": fulfillment_order_id,
                    "upstreamId": upstream_id,
                    "reason": reason,
                    "items": items,
                },
            ),
            responses={
                "201": models.GlobalFulfillmentReturnResponse,
                "default": models.Errors,
            },
            security=(),
        )
        return await self._client.send(request, options)

    async def retrieve(
        self, id: str, *, options: CallOptions = None
    ) -> models.GlobalFulfillmentReturnResponse:
        """Retrieve a fulfillment return.

        Looks up one fulfillment return and how far it got per item. Unknown returns
        give 404.

        Args:
            id: Identifier of the fulfillment return.
        """
        request: Request[models.GlobalFulfillmentReturnResponse] = Request(
            "GET",
            "/fulfillment-returns/{id}",
            path={"id": id},
            responses={
                "200": models.GlobalFulfillmentReturnResponse,
                "default": models.Errors,
            },
            security=(),
        )
        return await self._client.send(request, options)
