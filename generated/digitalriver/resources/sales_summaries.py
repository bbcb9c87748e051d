"""Daily statements of sales."""

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


class SalesSummaries(Resource):
    """Daily statements of sales."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        limit: int | Omit = OMIT,
        sales_closing_time: Mapping[str, datetime] | Omit = OMIT,
        paid: str | Omit = OMIT,
        payout_id: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        amount: Mapping[str, str] | Omit = OMIT,
        payer_id: str | Omit = OMIT,
        payer_name: str | Omit = OMIT,
        payee_id: str | Omit = OMIT,
        payee_name: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.SalesSummary, models.ListSalesSummariesResponse]:
        """List sales summaries.

        Lists the daily statements that sum up the sales of the account. Returns one
        page, newest first; while `hasMore` is true, repeat the call with the last `id`
        as `startingAfter`.

        Args:
            created_time: Keep only sales summaries created within these bounds. Written
                as one query parameter per bound, with the keys `gt`, `gte`, `lt` and
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
            sales_closing_time: Keep only summaries of sales periods closed within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt` and `lte`, each a UTC time in ISO 8601:
                `salesClosingTime[gte]=2020-12-01T00:00:00Z`.
            paid: `true` for summaries that were paid out, `false` for those still owed;
                declared as a string.
            payout_id: Keep only summaries settled by this payout.
            currency: Keep only summaries in this ISO 4217 currency.
            amount: Keep only summaries whose `amount` lies within these bounds. Written
                as one query parameter per bound, with the keys `gt`, `gte`, `lt` and
                `lte`, each a decimal number: `amount[gte]=10.00`.
            payer_id: Keep only summaries with this payer.
            payer_name: Keep only summaries with a payer of this name.
            payee_id: Keep only summaries with this payee.
            payee_name: Keep only summaries with a payee of this name.
        """
        request: Request[models.ListSalesSummariesResponse] = Request(
            "GET",
            "/sales-summaries",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "ids": ids,
                "limit": limit,
                "salesClosingTime": deep_object(sales_closing_time),
                "paid": paid,
                "payoutId": payout_id,
                "currency": currency,
                "amount": deep_object(amount),
                "payerId": payer_id,
                "payerName": payer_name,
                "payeeId": payee_id,
                "payeeName": payee_name,
            },
            responses={
                "200": models.ListSalesSummariesResponse,
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

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.SalesSummary:
        """Retrieve a sales summary.

        Looks up one daily sales summary. List the sales transactions with its
        identifier for the details.

        Args:
            id: Identifier of the sales summary.
        """
        request: Request[models.SalesSummary] = Request(
            "GET",
            "/sales-summaries/{id}",
            path={"id": id},
            responses={"200": models.SalesSummary, "default": models.Errors},
        )
        return self._client.send(request, options)


class AsyncSalesSummaries(AsyncResource):
    """Daily statements of sales."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        limit: int | Omit = OMIT,
        sales_closing_time: Mapping[str, datetime] | Omit = OMIT,
        paid: str | Omit = OMIT,
        payout_id: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        amount: Mapping[str, str] | Omit = OMIT,
        payer_id: str | Omit = OMIT,
        payer_name: str | Omit = OMIT,
        payee_id: str | Omit = OMIT,
        payee_name: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.SalesSummary, models.ListSalesSummariesResponse]:
        """List sales summaries.

        Lists the daily statements that sum up the sales of the account. Returns one
        page, newest first; while `hasMore` is true, repeat the call with the last `id`
        as `startingAfter`.

        Args:
            created_time: Keep only sales summaries created within these bounds. Written
                as one query parameter per bound, with the keys `gt`, `gte`, `lt` and
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
            sales_closing_time: Keep only summaries of sales periods closed within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt` and `lte`, each a UTC time in ISO 8601:
                `salesClosingTime[gte]=2020-12-01T00:00:00Z`.
            paid: `true` for summaries that were paid out, `false` for those still owed;
                declared as a string.
            payout_id: Keep only summaries settled by this payout.
            currency: Keep only summaries in this ISO 4217 currency.
            amount: Keep only summaries whose `amount` lies within these bounds. Written
                as one query parameter per bound, with the keys `gt`, `gte`, `lt` and
                `lte`, each a decimal number: `amount[gte]=10.00`.
            payer_id: Keep only summaries with this payer.
            payer_name: Keep only summaries with a payer of this name.
            payee_id: Keep only summaries with this payee.
            payee_name: Keep only summaries with a payee of this name.
        """
        request: Request[models.ListSalesSummariesResponse] = Request(
            "GET",
            "/sales-summaries",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "ids": ids,
                "limit": limit,
                "salesClosingTime": deep_object(sales_closing_time),
                "paid": paid,
                "payoutId": payout_id,
                "currency": currency,
                "amount": deep_object(amount),
                "payerId": payer_id,
                "payerName": payer_name,
                "payeeId": payee_id,
                "payeeName": payee_name,
            },
            responses={
                "200": models.ListSalesSummariesResponse,
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
    ) -> models.SalesSummary:
        """Retrieve a sales summary.

        Looks up one daily sales summary. List the sales transactions with its
        identifier for the details.

        Args:
            id: Identifier of the sales summary.
        """
        request: Request[models.SalesSummary] = Request(
            "GET",
            "/sales-summaries/{id}",
            path={"id": id},
            responses={"200": models.SalesSummary, "default": models.Errors},
        )
        return await self._client.send(request, options)
