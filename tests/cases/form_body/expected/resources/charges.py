"""Operations on Charges."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.encoding.moments import date_only
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Part, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any


class Charges(Resource):
    """Operations on Charges."""

    @overload
    def create(
        self,
        *,
        amount: int,
        due_date: date | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        card: models.CreateChargeRequestCard | Omit = OMIT,
        options: CallOptions = None,
    ) -> Any: ...
    @overload
    def create(
        self, *, body: models.CreateChargeRequest, options: CallOptions = None
    ) -> Any: ...
    def create(
        self,
        *,
        amount: int | Omit = OMIT,
        due_date: date | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        card: models.CreateChargeRequestCard | Omit = OMIT,
        body: models.CreateChargeRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> Any:
        """POST /charges

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[Any] = Request(
            "POST",
            "/charges",
            body=merge(
                body,
                {
                    "amount": amount,
                    "dueDate": date_only(due_date),
                    "tags": tags,
                    "card": card,
                },
                required=("amount",),
            ),
            media_type="application/x-www-form-urlencoded",
            encoding={
                "tags": Part(style="pipeDelimited", explode=False),
                "card": Part(style="deepObject", explode=True),
            },
            responses={"201": None},
        )
        return self._client.send(request, options)


class AsyncCharges(AsyncResource):
    """Operations on Charges."""

    @overload
    async def create(
        self,
        *,
        amount: int,
        due_date: date | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        card: models.CreateChargeRequestCard | Omit = OMIT,
        options: CallOptions = None,
    ) -> Any: ...
    @overload
    async def create(
        self, *, body: models.CreateChargeRequest, options: CallOptions = None
    ) -> Any: ...
    async def create(
        self,
        *,
        amount: int | Omit = OMIT,
        due_date: date | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        card: models.CreateChargeRequestCard | Omit = OMIT,
        body: models.CreateChargeRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> Any:
        """POST /charges

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[Any] = Request(
            "POST",
            "/charges",
            body=merge(
                body,
                {
                    "amount": amount,
                    "dueDate": date_only(due_date),
                    "tags": tags,
                    "card": card,
                },
                required=("amount",),
            ),
            media_type="application/x-www-form-urlencoded",
            encoding={
                "tags": Part(style="pipeDelimited", explode=False),
                "card": Part(style="deepObject", explode=True),
            },
            responses={"201": None},
        )
        return await self._client.send(request, options)
