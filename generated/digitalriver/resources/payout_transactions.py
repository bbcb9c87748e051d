"""The movements that make up a payout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import CursorById

if TYPE_CHECKING:
    from .._runtime.pages import AsyncPages, Page


class PayoutTransactions(Resource):
    """The movements that make up a payout."""

    def list(
        self,
        id: str,
        *,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.PayoutTransaction, models.ListPayoutTransactionsResponse]:
        """List the transactions of a payout.

        Lists the single movements that add up to a payout. Unknown payouts give 404.
        Returns one page, newest first; while `hasMore` is true, repeat the call with
        the last `id` as `startingAfter`.

        Args:
            id: Identifier of the payout.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 5000; 10 when
                left out. At least 1, at most 5000.
        """
        request: Request[models.ListPayoutTransactionsResponse] = Request(
            "GET",
            "/payouts/{id}/transactions",
            path={"id": id},
            query={
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
            },
            responses={
                "200": models.ListPayoutTransactionsResponse,
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


class AsyncPayoutTransactions(AsyncResource):
    """The movements that make up a payout."""

    def list(
        self,
        id: str,
        *,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.PayoutTransaction, models.ListPayoutTransactionsResponse]:
        """List the transactions of a payout.

        Lists the single movements that add up to a payout. Unknown payouts give 404.
        Returns one page, newest first; while `hasMore` is true, repeat the call with
        the last `id` as `startingAfter`.

        Args:
            id: Identifier of the payout.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 5000; 10 when
                left out. At least 1, at most 5000.
        """
        request: Request[models.ListPayoutTransactionsResponse] = Request(
            "GET",
            "/payouts/{id}/transactions",
            path={"id": id},
            query={
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
            },
            responses={
                "200": models.ListPayoutTransactionsResponse,
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
