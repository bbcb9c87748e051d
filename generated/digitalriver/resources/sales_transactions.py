"""Single sales, refunds and chargebacks with their costs and the seller's share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, deep_object
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import CursorById

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from .._runtime.pages import AsyncPages, Page


class SalesTransactions(Resource):
    """Single sales, refunds and chargebacks with their costs and the seller's share."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        limit: int | Omit = OMIT,
        sale_time: Mapping[str, datetime] | Omit = OMIT,
        sales_summary_id: str | Omit = OMIT,
        type: models.ListSalesTransactionsType | Omit = OMIT,
        currency: str | Omit = OMIT,
        order_id: str | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        quantity: Mapping[str, str] | Omit = OMIT,
        amount: Mapping[str, str] | Omit = OMIT,
        digital_river_share: Mapping[str, str] | Omit = OMIT,
        payout_amount: Mapping[str, str] | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.SalesTransaction, models.ListSalesTransactionsResponse]:
        """List sales transactions.

        Lists sales, refunds, returns and chargebacks with the costs and the share that
        each leaves to the seller. Returns one page, newest first; while `hasMore` is
        true, repeat the call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only transactions created within these bounds. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt` and
                `lte`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            ids: Keep only the objects with these identifiers; repeat the parameter for
                several.
            limit: Largest number of objects in the response, from 1 to 5000; 10 when
                left out. At least 1, at most 5000.
            sale_time: Keep only transactions that took place within these bounds.
                Written as one query parameter per bound, with the keys `gt`, `gte`,
                `lt` and `lte`, each a UTC time in ISO 8601:
                `saleTime[gte]=2020-12-01T00:00:00Z`.
            sales_summary_id: Keep only transactions counted in this sales summary.
            type: Keep only transactions of this kind, for example `sale` or `refund`.
            currency: Keep only transactions in this ISO 4217 currency.
            order_id: Keep only transactions of this order.
            sku_id: Keep only transactions for this SKU.
            quantity: Keep only transactions over a quantity within these bounds.
                Written as one query parameter per bound, with the keys `gt`, `gte`,
                `lt` and `lte`, each a decimal number: `quantity[gte]=2`.
            amount: Keep only transactions whose `amount` lies within these bounds.
                Written as one query parameter per bound, with the keys `gt`, `gte`,
                `lt` and `lte`, each a decimal number: `amount[gte]=10.00`.
            digital_river_share: Keep only transactions of which the service kept a
                share within these bounds. Written as one query parameter per bound,
                with the keys `gt`, `gte`, `lt` and `lte`, each a decimal number:
                `digitalRiverShare[gte]=10.00`.
            payout_amount: Keep only transactions that paid the seller an amount within
                these bounds. Written as one query parameter per bound, with the keys
                `gt`, `gte`, `lt` and `lte`, each a decimal number:
                `payoutAmount[gte]=10.00`.
        """
        request: Request[models.ListSalesTransactionsResponse] = Request(
            "GET",
            "/sales-transactions",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "ids": ids,
                "limit": limit,
                "saleTime": deep_object(sale_time),
                "salesSummaryId": sales_summary_id,
                "type": type,
                "currency": currency,
                "orderId": order_id,
                "skuId": sku_id,
                "quantity": deep_object(quantity),
                "amount": deep_object(amount),
                "digitalRiverShare": deep_object(digital_river_share),
                "payoutAmount": deep_object(payout_amount),
            },
            responses={
                "200": models.ListSalesTransactionsResponse,
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

    def retrieve(
        self, id: str, *, options: CallOptions = None
    ) -> models.SalesTransaction:
        """Retrieve a sales transaction.

        Looks up one sales transaction with its cost breakdown. Unknown transactions
        give 404.

        Args:
            id: Identifier of the sales transaction.
        """
        request: Request[models.SalesTransaction] = Request(
            "GET",
            "/sales-transactions/{id}",
            path={"id": id},
            responses={"200": models.SalesTransaction, "default": models.Errors},
        )
        return self._client.send(request, options)


class AsyncSalesTransactions(AsyncResource):
    """Single sales, refunds and chargebacks with their costs and the seller's share."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        limit: int | Omit = OMIT,
        sale_time: Mapping[str, datetime] | Omit = OMIT,
        sales_summary_id: str | Omit = OMIT,
        type: models.ListSalesTransactionsType | Omit = OMIT,
        currency: str | Omit = OMIT,
        order_id: str | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        quantity: Mapping[str, str] | Omit = OMIT,
        amount: Mapping[str, str] | Omit = OMIT,
        digital_river_share: Mapping[str, str] | Omit = OMIT,
        payout_amount: Mapping[str, str] | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.SalesTransaction, models.ListSalesTransactionsResponse]:
        """List sales transactions.

        Lists sales, refunds, returns and chargebacks with the costs and the share that
        each leaves to the seller. Returns one page, newest first; while `hasMore` is
        true, repeat the call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only transactions created within these bounds. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt` and
                `lte`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            ids: Keep only the objects with these identifiers; repeat the parameter for
                several.
            limit: Largest number of objects in the response, from 1 to 5000; 10 when
                left out. At least 1, at most 5000.
            sale_time: Keep only transactions that took place within these bounds.
                Written as one query parameter per bound, with the keys `gt`, `gte`,
                `lt` and `lte`, each a UTC time in ISO 8601:
                `saleTime[gte]=2020-12-01T00:00:00Z`.
            sales_summary_id: Keep only transactions counted in this sales summary.
            type: Keep only transactions of this kind, for example `sale` or `refund`.
            currency: Keep only transactions in this ISO 4217 currency.
            order_id: Keep only transactions of this order.
            sku_id: Keep only transactions for this SKU.
            quantity: Keep only transactions over a quantity within these bounds.
                Written as one query parameter per bound, with the keys `gt`, `gte`,
                `lt` and `lte`, each a decimal number: `quantity[gte]=2`.
            amount: Keep only transactions whose `amount` lies within these bounds.
                Written as one query parameter per bound, with the keys `gt`, `gte`,
                `lt` and `lte`, each a decimal number: `amount[gte]=10.00`.
            digital_river_share: Keep only transactions of which the service kept a
                share within these bounds. Written as one query parameter per bound,
                with the keys `gt`, `gte`, `lt` and `lte`, each a decimal number:
                `digitalRiverShare[gte]=10.00`.
            payout_amount: Keep only transactions that paid the seller an amount within
                these bounds. Written as one query parameter per bound, with the keys
                `gt`, `gte`, `lt` and `lte`, each a decimal number:
                `payoutAmount[gte]=10.00`.
        """
        request: Request[models.ListSalesTransactionsResponse] = Request(
            "GET",
            "/sales-transactions",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "ids": ids,
                "limit": limit,
                "saleTime": deep_object(sale_time),
                "salesSummaryId": sales_summary_id,
                "type": type,
                "currency": currency,
                "orderId": order_id,
                "skuId": sku_id,
                "quantity": deep_object(quantity),
                "amount": deep_object(amount),
                "digitalRiverShare": deep_object(digital_river_share),
                "payoutAmount": deep_object(payout_amount),
            },
            responses={
                "200": models.ListSalesTransactionsResponse,
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

    async def retrieve(
        self, id: str, *, options: CallOptions = None
    ) -> models.SalesTransaction:
        """Retrieve a sales transaction.

        Looks up one sales transaction with its cost breakdown. Unknown transactions
        give 404.

        Args:
            id: Identifier of the sales transaction.
        """
        request: Request[models.SalesTransaction] = Request(
            "GET",
            "/sales-transactions/{id}",
            path={"id": id},
            responses={"200": models.SalesTransaction, "default": models.Errors},
        )
        return await self._client.send(request, options)
