"""Ordered goods that come back; accepting them leads to a refund."""

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


class Returns(Resource):
    """Ordered goods that come back; accepting them leads to a refund."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        state: str | Omit = OMIT,
        order_id: str | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.ReturnResponse, models.ListReturnsResponse]:
        """List returns.

        Lists the returns of ordered goods. Returns one page, newest first; while
        `hasMore` is true, repeat the call with the last `id` as `startingAfter`.

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
            state: Keep only returns in this state, `created` or `accepted`.
            order_id: Keep only returns for this order.
            sku_id: Keep only returns that contain this SKU.
        """
        request: Request[models.ListReturnsResponse] = Request(
            "GET",
            "/returns",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "state": state,
                "orderId": order_id,
                "skuId": sku_id,
            },
            responses={"200": models.ListReturnsResponse, "default": models.Errors},
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
        reason: str | Omit = OMIT,
        items: Sequence[models.RequestReturnItem],
        location: models.Location | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.CreateReturnResponse: ...
    @overload
    def create(
        self, *, body: models.ReturnRequest | Omit = OMIT, options: CallOptions = None
    ) -> models.CreateReturnResponse: ...
    def create(
        self,
        *,
        order_id: str | Omit = OMIT,
        reason: str | Omit = OMIT,
        items: Sequence[models.RequestReturnItem] | Omit = OMIT,
        location: models.Location | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.ReturnRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.CreateReturnResponse:
        """Create a return.

        Announces that goods of an order will come back, in whole or in part; the return
        and its items start as `created`. Asking for more than was ordered gives 409. No
        money moves before the goods are accepted by updating the return.

        Args:
            order_id: Order from which the goods come.
            reason: Why the goods come back. A code of your own, up to 64 characters,
                such as `requested_by_customer`. At most 64 characters.
            items: Lines to send back.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.CreateReturnResponse] = Request(
            "POST",
            "/returns",
            body=merge(
                body,
                {
                    "orderId": order_id,
                    "reason": reason,
                    "items": items,
                    "location": location,
                    "metadata": metadata,
                },
            ),
            responses={"201": models.CreateReturnResponse, "default": models.Errors},
        )
        return self._client.send(request, options)

    def retrieve(
        self, id: str, *, options: CallOptions = None
    ) -> models.ReturnResponse:
        """Retrieve a return.

        Looks up one return, with the quantity accepted so far per item and the refunds
        it led to. Unknown returns give 404.

        Args:
            id: Identifier of the return.
        """
        request: Request[models.ReturnResponse] = Request(
            "GET",
            "/returns/{id}",
            path={"id": id},
            responses={"200": models.ReturnResponse, "default": models.Errors},
        )
        return self._client.send(request, options)

    def update(
        self,
        id: str,
        *,
        location: models.Location | Omit = OMIT,
        state: models.UpdateReturnRequestState | Omit = OMIT,
        items: Sequence[models.UpdateReturnItem] | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.UpdateReturnRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.ReturnResponse:
        """Update a return.

        Records with a POST that returned goods arrived: set the state of items, or of
        the whole return, to `accepted`, the only value allowed. Goods that arrive in
        several parcels take several calls; once everything is accepted, a refund is
        issued without further calls.

        Args:
            id: Identifier of the return.
            state: New state of the whole return; only `accepted` can be set.
            items: Lines to accept, for a return of which only a part is approved.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.ReturnResponse] = Request(
            "POST",
            "/returns/{id}",
            path={"id": id},
            body=merge(
                body,
                {
                    "location": location,
                    "state": state,
                    "items": items,
                    "metadata": metadata,
                },
            ),
            responses={"200": models.ReturnResponse, "default": models.Errors},
        )
        return self._client.send(request, options)


class AsyncReturns(AsyncResource):
    """Ordered goods that come back; accepting them leads to a refund."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        state: str | Omit = OMIT,
        order_id: str | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.ReturnResponse, models.ListReturnsResponse]:
        """List returns.

        Lists the returns of ordered goods. Returns one page, newest first; while
        `hasMore` is true, repeat the call with the last `id` as `startingAfter`.

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
            state: Keep only returns in this state, `created` or `accepted`.
            order_id: Keep only returns for this order.
            sku_id: Keep only returns that contain this SKU.
        """
        request: Request[models.ListReturnsResponse] = Request(
            "GET",
            "/returns",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "state": state,
                "orderId": order_id,
                "skuId": sku_id,
            },
            responses={"200": models.ListReturnsResponse, "default": models.Errors},
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
        reason: str | Omit = OMIT,
        items: Sequence[models.RequestReturnItem],
        location: models.Location | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.CreateReturnResponse: ...
    @overload
    async def create(
        self, *, body: models.ReturnRequest | Omit = OMIT, options: CallOptions = None
    ) -> models.CreateReturnResponse: ...
    async def create(
        self,
        *,
        order_id: str | Omit = OMIT,
        reason: str | Omit = OMIT,
        items: Sequence[models.RequestReturnItem] | Omit = OMIT,
        location: models.Location | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.ReturnRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.CreateReturnResponse:
        """Create a return.

        Announces that goods of an order will come back, in whole or in part; the return
        and its items start as `created`. Asking for more than was ordered gives 409. No
        money moves before the goods are accepted by updating the return.

        Args:
            order_id: Order from which the goods come.
            reason: Why the goods come back. A code of your own, up to 64 characters,
                such as `requested_by_customer`. At most 64 characters.
            items: Lines to send back.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.CreateReturnResponse] = Request(
            "POST",
            "/returns",
            body=merge(
                body,
                {
                    "orderId": order_id,
                    "reason": reason,
                    "items": items,
                    "location": location,
                    "metadata": metadata,
                },
            ),
            responses={"201": models.CreateReturnResponse, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def retrieve(
        self, id: str, *, options: CallOptions = None
    ) -> models.ReturnResponse:
        """Retrieve a return.

        Looks up one return, with the quantity accepted so far per item and the refunds
        it led to. Unknown returns give 404.

        Args:
            id: Identifier of the return.
        """
        request: Request[models.ReturnResponse] = Request(
            "GET",
            "/returns/{id}",
            path={"id": id},
            responses={"200": models.ReturnResponse, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def update(
        self,
        id: str,
        *,
        location: models.Location | Omit = OMIT,
        state: models.UpdateReturnRequestState | Omit = OMIT,
        items: Sequence[models.UpdateReturnItem] | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.UpdateReturnRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.ReturnResponse:
        """Update a return.

        Records with a POST that returned goods arrived: set the state of items, or of
        the whole return, to `accepted`, the only value allowed. Goods that arrive in
        several parcels take several calls; once everything is accepted, a refund is
        issued without further calls.

        Args:
            id: Identifier of the return.
            state: New state of the whole return; only `accepted` can be set.
            items: Lines to accept, for a return of which only a part is approved.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.ReturnResponse] = Request(
            "POST",
            "/returns/{id}",
            path={"id": id},
            body=merge(
                body,
                {
                    "location": location,
                    "state": state,
                    "items": items,
                    "metadata": metadata,
                },
            ),
            responses={"200": models.ReturnResponse, "default": models.Errors},
        )
        return await self._client.send(request, options)
