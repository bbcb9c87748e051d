"""Operations on Events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.encoding.moments import date_only
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from datetime import date, datetime, timedelta
    from decimal import Decimal
    from uuid import UUID


class Events(Resource):
    """Operations on Events."""

    def list(
        self,
        *,
        since: datetime | Omit = OMIT,
        day: date | Omit = OMIT,
        within: timedelta | Omit = OMIT,
        key: UUID | Omit = OMIT,
        price: Decimal | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """GET /events"""
        request: Request[None] = Request(
            "GET",
            "/events",
            query={
                "since": since,
                "day": date_only(day),
                "within": within,
                "key": key,
                "price": price,
            },
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncEvents(AsyncResource):
    """Operations on Events."""

    async def list(
        self,
        *,
        since: datetime | Omit = OMIT,
        day: date | Omit = OMIT,
        within: timedelta | Omit = OMIT,
        key: UUID | Omit = OMIT,
        price: Decimal | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """GET /events"""
        request: Request[None] = Request(
            "GET",
            "/events",
            query={
                "since": since,
                "day": date_only(day),
                "within": within,
                "key": key,
                "price": price,
            },
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
