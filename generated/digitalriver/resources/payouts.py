"""Transfers between the service and the seller."""

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


class Payouts(Resource):
    """Transfers between the service and the seller."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        limit: int | Omit = OMIT,
        payout_time: Mapping[str, datetime] | Omit = OMIT,
        payer_id: str | Omit = OMIT,
        payer_name: str | Omit = OMIT,
        payee_id: str | Omit = OMIT,
        payee_name: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        amount: Mapping[str, str] | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.Payout, models.ListPayoutsResponse]:
        """List payouts.

        Lists the transfers of money between the service and the seller. Returns one
        page, newest first; while `hasMore` is true, repeat the call with the last `id`
        as `startingAfter`.

        Args:
            created_time: Keep only payouts created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt` and `lte`,
                each a UTC time in ISO 8601: `createdTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            ids: Keep only the objects with these identifiers; repeat the parameter for
                several.
            limit: Largest number of objects in the response, from 1 to 5000; 10 when
                left out. At least 1, at most 5000.
            payout_time: Keep only payouts issued within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt` and `lte`,
                each a UTC time in ISO 8601: `payoutTime[gte]=2020-12-01T00:00:00Z`.
            payer_id: Keep only payouts made by this payer.
            payer_name: Keep only payouts made by a payer of this name.
            payee_id: Keep only payouts made to this payee.
            payee_name: Keep only payouts made to a payee of this name.
            currency: Keep only payouts in this ISO 4217 currency.
            amount: Keep only payouts whose `amount` lies within these bounds. Written
                as one query parameter per bound, with the keys `gt`, `gte`, `lt` and
                `lte`, each a decimal number: `amount[gte]=10.00`.
        """
        request: Request[models.ListPayoutsResponse] = Request(
            "GET",
            "/payouts",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "ids": ids,
                "limit": limit,
                "payoutTime": deep_object(payout_time),
                "payerId": payer_id,
                "payerName": payer_name,
                "payeeId": payee_id,
                "payeeName": payee_name,
                "currency": currency,
                "amount": deep_object(amount),
            },
            responses={"200": models.ListPayoutsResponse, "default": models.Errors},
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

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.Payout:
        """Retrieve a payout.

        Looks up one payout. List its transactions to see what it is made of.

        Args:
            id: Identifier of the payout.
        """
        request: Request[models.Payout] = Request(
            "GET",
            "/payouts/{id}",
            path={"id": id},
            responses={"200": models.Payout, "default": models.Errors},
        )
        return self._client.send(request, options)


class AsyncPayouts(AsyncResource):
    """Transfers between the service and the seller."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        limit: int | Omit = OMIT,
        payout_time: Mapping[str, datetime] | Omit = OMIT,
        payer_id: str | Omit = OMIT,
        payer_name: str | Omit = OMIT,
        payee_id: str | Omit = OMIT,
        payee_name: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        amount: Mapping[str, str] | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.Payout, models.ListPayoutsResponse]:
        """List payouts.

        Lists the transfers of money between the service and the seller. Returns one
        page, newest first; while `hasMore` is true, repeat the call with the last `id`
        as `startingAfter`.

        Args:
            created_time: Keep only payouts created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt` and `lte`,
                each a UTC time in ISO 8601: `createdTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            ids: Keep only the objects with these identifiers; repeat the parameter for
                several.
            limit: Largest number of objects in the response, from 1 to 5000; 10 when
                left out. At least 1, at most 5000.
            payout_time: Keep only payouts issued within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt` and `lte`,
                each a UTC time in ISO 8601: `payoutTime[gte]=2020-12-01T00:00:00Z`.
            payer_id: Keep only payouts made by this payer.
            payer_name: Keep only payouts made by a payer of this name.
            payee_id: Keep only payouts made to this payee.
            payee_name: Keep only payouts made to a payee of this name.
            currency: Keep only payouts in this ISO 4217 currency.
            amount: Keep only payouts whose `amount` lies within these bounds. Written
                as one query parameter per bound, with the keys `gt`, `gte`, `lt` and
                `lte`, each a decimal number: `amount[gte]=10.00`.
        """
        request: Request[models.ListPayoutsResponse] = Request(
            "GET",
            "/payouts",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "ids": ids,
                "limit": limit,
                "payoutTime": deep_object(payout_time),
                "payerId": payer_id,
                "payerName": payer_name,
                "payeeId": payee_id,
                "payeeName": payee_name,
                "currency": currency,
                "amount": deep_object(amount),
            },
            responses={"200": models.ListPayoutsResponse, "default": models.Errors},
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

    async def retrieve(self, id: str, *, options: CallOptions = None) -> models.Payout:
        """Retrieve a payout.

        Looks up one payout. List its transactions to see what it is made of.

        Args:
            id: Identifier of the payout.
        """
        request: Request[models.Payout] = Request(
            "GET",
            "/payouts/{id}",
            path={"id": id},
            responses={"200": models.Payout, "default": models.Errors},
        )
        return await self._client.send(request, options)
