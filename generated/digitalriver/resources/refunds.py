"""Money paid back for an order or invoice: in full or in part, by amount, percentage
or item, in one or several steps, up to what was charged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.exact import json_number
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, deep_object
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import CursorById

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from .._runtime.pages import AsyncPages, Page


class Refunds(Resource):
    """Money paid back for an order or invoice: in full or in part, by amount,
    percentage or item, in one or several steps, up to what was charged.
    """

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        state: str | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        order_id: str | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        reason: str | Omit = OMIT,
        failure_reason: str | Omit = OMIT,
        refunded_amount: Mapping[str, str] | Omit = OMIT,
        amount: Mapping[str, str] | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.Refund, models.ListRefundsResponse]:
        """List refunds.

        Lists the refunds of the account, whatever their state. Filter by `orderId` for
        all refunds of one order, or by `state` and `failureReason` for those that need
        attention. Returns one page, newest first; while `hasMore` is true, repeat the
        call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only refunds created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte` and
                `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            state: Keep only refunds in this state: `pending_information`, `pending`,
                `succeeded`, `failed` or `expired`.
            ids: Keep only the refunds with these identifiers; repeat the parameter for
                several.
            order_id: Keep only refunds of this order.
            sku_id: Keep only refunds that pay back this SKU.
            reason: Keep only refunds issued with exactly this reason text.
            failure_reason: Keep only refunds that failed with this reason, for example
                `expired_or_canceled_card`.
            refunded_amount: Keep only refunds that paid back an amount within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a decimal number:
                `refundedAmount[gte]=10.00`.
            amount: Keep only refunds for which an amount within these bounds was
                requested. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a decimal number: `amount[gte]=10.00`.
        """
        request: Request[models.ListRefundsResponse] = Request(
            "GET",
            "/refunds",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "state": state,
                "ids": ids,
                "orderId": order_id,
                "skuId": sku_id,
                "reason": reason,
                "failureReason": failure_reason,
                "refundedAmount": deep_object(refunded_amount),
                "amount": deep_object(amount),
            },
            responses={"200": models.ListRefundsResponse, "default": models.Errors},
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
        order_id: str | Omit = OMIT,
        invoice_id: str | Omit = OMIT,
        currency: str,
        amount: float | None | Omit = OMIT,
        percent: float | None | Omit = OMIT,
        type: models.RefundRequestType | Omit = OMIT,
        items: Sequence[models.RefundItemRequest] | Omit = OMIT,
        reason: str | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Refund: ...
    @overload
    def create(
        self, *, body: models.RefundRequest | Omit = OMIT, options: CallOptions = None
    ) -> models.Refund: ...
    def create(
        self,
        *,
        order_id: str | Omit = OMIT,
        invoice_id: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        amount: float | None | Omit = OMIT,
        percent: float | None | Omit = OMIT,
        type: models.RefundRequestType | Omit = OMIT,
        items: Sequence[models.RefundItemRequest] | Omit = OMIT,
        reason: str | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.RefundRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Refund:
        """Create a refund.

        Pays back all or part of what was charged for an order or an invoice: name one
        of `orderId` and `invoiceId`, the currency, and how much as one of `amount`,
        `percent` or `items`, where every item names its `skuId` with an amount or
        percent of its own; `type` limits the refund to one cost such as shipping or
        tax, or to the regulatory `fees`. A charge can be refunded several times, but
        never for more in sum than was charged: a request above the order's
        `availableToRefundAmount` is refused, as is one for an order whose charge has
        not been captured yet. The new refund is `pending`, or `pending_information`
        when the buyer must give bank details first, and is settled later, so watch its
        state. The request carries no idempotency key: sending it twice can pay back
        twice.

        Args:
            order_id: Order to refund. Either this or `invoiceId` must be given.
            invoice_id: Invoice to refund. Either this or `orderId` must be given.
            currency: Currency of the refund, as a three-letter ISO 4217 code. Use that
                of the order or invoice.
            amount: Sum to return, in major units of the currency (`9.99`, not cents).
                At most the order's `availableToRefundAmount`; more is refused. Leave
                out when `percent` or `items` is sent.
            percent: Share to return, from 0.01 to 100, where `100` is a full refund.
                Leave out when `amount` or `items` is sent. At least 0.01, at most 100.
            type: Limits the refund to one kind of cost: `shipping`, `fees` (regulatory
                fees), `duty` (import duty), `tax` or `importer_tax` (tax paid by the
                importer of record). Leave it out for a refund that is not tied to one
                kind.
            items: Lines to refund, each with an amount or percentage of its own. Leave
                out when `amount` or `percent` is sent.
            reason: Why the money goes back. A code of your own, up to 64 characters,
                such as `requested_by_customer`. At most 64 characters.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Refund] = Request(
            "POST",
            "/refunds",
            body=merge(
                body,
                {
                    "orderId": order_id,
                    "invoiceId": invoice_id,
                    "currency": currency,
                    "amount": json_number(amount),
                    "percent": json_number(percent),
                    "type": type,
                    "items": items,
                    "reason": reason,
                    "metadata": metadata,
                },
            ),
            responses={"201": models.Refund, "default": models.Errors},
        )
        return self._client.send(request, options)

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.Refund:
        """Retrieve a refund.

        Looks up one refund of an order or invoice. Compare `amount`, what was asked
        for, with `refundedAmount`, what was paid back so far; `state` moves from
        `pending` to `succeeded` or `failed`, where `failureReason` says why. A refund
        in `pending_information` waits for the buyer's bank details and turns `expired`
        when `expiresTime` passes. Unknown refunds give 404.

        Args:
            id: Identifier of the refund.
        """
        request: Request[models.Refund] = Request(
            "GET",
            "/refunds/{id}",
            path={"id": id},
            responses={"200": models.Refund, "default": models.Errors},
        )
        return self._client.send(request, options)

    def update(
        self,
        id: str,
        *,
        metadata: models.Metadata | Omit = OMIT,
        body: models.UpdateRefundRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Refund:
        """Update a refund.

        Sets the metadata of a refund with a POST and returns the refund. Amount, items,
        reason and target are fixed at creation, and there is no call to cancel it; to
        pay back more, create another refund. Unknown refunds give 404.

        Args:
            id: Identifier of the refund.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Refund] = Request(
            "POST",
            "/refunds/{id}",
            path={"id": id},
            body=merge(body, {"metadata": metadata}),
            responses={"200": models.Refund, "default": models.Errors},
        )
        return self._client.send(request, options)


class AsyncRefunds(AsyncResource):
    """Money paid back for an order or invoice: in full or in part, by amount,
    percentage or item, in one or several steps, up to what was charged.
    """

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        state: str | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        order_id: str | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        reason: str | Omit = OMIT,
        failure_reason: str | Omit = OMIT,
        refunded_amount: Mapping[str, str] | Omit = OMIT,
        amount: Mapping[str, str] | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.Refund, models.ListRefundsResponse]:
        """List refunds.

        Lists the refunds of the account, whatever their state. Filter by `orderId` for
        all refunds of one order, or by `state` and `failureReason` for those that need
        attention. Returns one page, newest first; while `hasMore` is true, repeat the
        call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only refunds created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte` and
                `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            state: Keep only refunds in this state: `pending_information`, `pending`,
                `succeeded`, `failed` or `expired`.
            ids: Keep only the refunds with these identifiers; repeat the parameter for
                several.
            order_id: Keep only refunds of this order.
            sku_id: Keep only refunds that pay back this SKU.
            reason: Keep only refunds issued with exactly this reason text.
            failure_reason: Keep only refunds that failed with this reason, for example
                `expired_or_canceled_card`.
            refunded_amount: Keep only refunds that paid back an amount within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a decimal number:
                `refundedAmount[gte]=10.00`.
            amount: Keep only refunds for which an amount within these bounds was
                requested. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a decimal number: `amount[gte]=10.00`.
        """
        request: Request[models.ListRefundsResponse] = Request(
            "GET",
            "/refunds",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "state": state,
                "ids": ids,
                "orderId": order_id,
                "skuId": sku_id,
                "reason": reason,
                "failureReason": failure_reason,
                "refundedAmount": deep_object(refunded_amount),
                "amount": deep_object(amount),
            },
            responses={"200": models.ListRefundsResponse, "default": models.Errors},
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
        order_id: str | Omit = OMIT,
        invoice_id: str | Omit = OMIT,
        currency: str,
        amount: float | None | Omit = OMIT,
        percent: float | None | Omit = OMIT,
        type: models.RefundRequestType | Omit = OMIT,
        items: Sequence[models.RefundItemRequest] | Omit = OMIT,
        reason: str | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Refund: ...
    @overload
    async def create(
        self, *, body: models.RefundRequest | Omit = OMIT, options: CallOptions = None
    ) -> models.Refund: ...
    async def create(
        self,
        *,
        order_id: str | Omit = OMIT,
        invoice_id: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        amount: float | None | Omit = OMIT,
        percent: float | None | Omit = OMIT,
        type: models.RefundRequestType | Omit = OMIT,
        items: Sequence[models.RefundItemRequest] | Omit = OMIT,
        reason: str | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.RefundRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Refund:
        """Create a refund.

        Pays back all or part of what was charged for an order or an invoice: name one
        of `orderId` and `invoiceId`, the currency, and how much as one of `amount`,
        `percent` or `items`, where every item names its `skuId` with an amount or
        percent of its own; `type` limits the refund to one cost such as shipping or
        tax, or to the regulatory `fees`. A charge can be refunded several times, but
        never for more in sum than was charged: a request above the order's
        `availableToRefundAmount` is refused, as is one for an order whose charge has
        not been captured yet. The new refund is `pending`, or `pending_information`
        when the buyer must give bank details first, and is settled later, so watch its
        state. The request carries no idempotency key: sending it twice can pay back
        twice.

        Args:
            order_id: Order to refund. Either this or `invoiceId` must be given.
            invoice_id: Invoice to refund. Either this or `orderId` must be given.
            currency: Currency of the refund, as a three-letter ISO 4217 code. Use that
                of the order or invoice.
            amount: Sum to return, in major units of the currency (`9.99`, not cents).
                At most the order's `availableToRefundAmount`; more is refused. Leave
                out when `percent` or `items` is sent.
            percent: Share to return, from 0.01 to 100, where `100` is a full refund.
                Leave out when `amount` or `items` is sent. At least 0.01, at most 100.
            type: Limits the refund to one kind of cost: `shipping`, `fees` (regulatory
                fees), `duty` (import duty), `tax` or `importer_tax` (tax paid by the
                importer of record). Leave it out for a refund that is not tied to one
                kind.
            items: Lines to refund, each with an amount or percentage of its own. Leave
                out when `amount` or `percent` is sent.
            reason: Why the money goes back. A code of your own, up to 64 characters,
                such as `requested_by_customer`. At most 64 characters.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Refund] = Request(
            "POST",
            "/refunds",
            body=merge(
                body,
                {
                    "orderId": order_id,
                    "invoiceId": invoice_id,
                    "currency": currency,
                    "amount": json_number(amount),
                    "percent": json_number(percent),
                    "type": type,
                    "items": items,
                    "reason": reason,
                    "metadata": metadata,
                },
            ),
            responses={"201": models.Refund, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def retrieve(self, id: str, *, options: CallOptions = None) -> models.Refund:
        """Retrieve a refund.

        Looks up one refund of an order or invoice. Compare `amount`, what was asked
        for, with `refundedAmount`, what was paid back so far; `state` moves from
        `pending` to `succeeded` or `failed`, where `failureReason` says why. A refund
        in `pending_information` waits for the buyer's bank details and turns `expired`
        when `expiresTime` passes. Unknown refunds give 404.

        Args:
            id: Identifier of the refund.
        """
        request: Request[models.Refund] = Request(
            "GET",
            "/refunds/{id}",
            path={"id": id},
            responses={"200": models.Refund, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def update(
        self,
        id: str,
        *,
        metadata: models.Metadata | Omit = OMIT,
        body: models.UpdateRefundRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Refund:
        """Update a refund.

        Sets the metadata of a refund with a POST and returns the refund. Amount, items,
        reason and target are fixed at creation, and there is no call to cancel it; to
        pay back more, create another refund. Unknown refunds give 404.

        Args:
            id: Identifier of the refund.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Refund] = Request(
            "POST",
            "/refunds/{id}",
            path={"id": id},
            body=merge(body, {"metadata": metadata}),
            responses={"200": models.Refund, "default": models.Errors},
        )
        return await self._client.send(request, options)
