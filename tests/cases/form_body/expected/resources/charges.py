"""Operations on Charges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.encoding.moments import date_only
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Part, Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any


class Charges(Resource):
    """Operations on Charges."""

    def create(
        self,
        *,
        amount: int | Omit = OMIT,
        due_date: date | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        card: models.CreateChargeRequestCard | Omit = OMIT,
        body: models.CreateChargeRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /charges

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
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
            ),
            options,
        )


class AsyncCharges(AsyncResource):
    """Operations on Charges."""

    async def create(
        self,
        *,
        amount: int | Omit = OMIT,
        due_date: date | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        card: models.CreateChargeRequestCard | Omit = OMIT,
        body: models.CreateChargeRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /charges

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
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
            ),
            options,
        )
