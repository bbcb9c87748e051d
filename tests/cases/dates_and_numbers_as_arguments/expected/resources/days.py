"""Operations on days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.exact import json_number
from .._runtime.encoding.merge import merge
from .._runtime.encoding.moments import date_only
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, form
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from decimal import Decimal


class Days(Resource):
    """Operations on days."""

    def add(
        self,
        day: date,
        *,
        since: models.Day | Omit = OMIT,
        days: Sequence[date] | Omit = OMIT,
        at: datetime | Omit = OMIT,
        rate: float | Omit = OMIT,
        x_day: date | Omit = OMIT,
        due: date | Omit = OMIT,
        paid: datetime | Omit = OMIT,
        holidays: Sequence[models.Day] | Omit = OMIT,
        amount: float | Omit = OMIT,
        rates: Sequence[float] | Omit = OMIT,
        price: Decimal | Omit = OMIT,
        body: models.AddDayRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /days/{day}

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/days/{day}",
            path={"day": date_only(day)},
            query={
                "since": date_only(since),
                "days": form(date_only(days), explode=False),
                "at": at,
                "rate": rate,
            },
            headers={"X-Day": date_only(x_day)},
            body=merge(
                body,
                {
                    "due": date_only(due),
                    "paid": paid,
                    "holidays": date_only(holidays),
                    "amount": json_number(amount),
                    "rates": json_number(rates),
                    "price": price,
                },
                required=(),
            ),
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncDays(AsyncResource):
    """Operations on days."""

    async def add(
        self,
        day: date,
        *,
        since: models.Day | Omit = OMIT,
        days: Sequence[date] | Omit = OMIT,
        at: datetime | Omit = OMIT,
        rate: float | Omit = OMIT,
        x_day: date | Omit = OMIT,
        due: date | Omit = OMIT,
        paid: datetime | Omit = OMIT,
        holidays: Sequence[models.Day] | Omit = OMIT,
        amount: float | Omit = OMIT,
        rates: Sequence[float] | Omit = OMIT,
        price: Decimal | Omit = OMIT,
        body: models.AddDayRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /days/{day}

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/days/{day}",
            path={"day": date_only(day)},
            query={
                "since": date_only(since),
                "days": form(date_only(days), explode=False),
                "at": at,
                "rate": rate,
            },
            headers={"X-Day": date_only(x_day)},
            body=merge(
                body,
                {
                    "due": date_only(due),
                    "paid": paid,
                    "holidays": date_only(holidays),
                    "amount": json_number(amount),
                    "rates": json_number(rates),
                    "price": price,
                },
                required=(),
            ),
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
