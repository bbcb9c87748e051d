"""Operations on visits."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.encoding.moments import precise
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, deep_object
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any


class Visits(Resource):
    """Operations on visits."""

    @overload
    def add(
        self,
        at: datetime,
        *,
        since: datetime | Omit = OMIT,
        until: models.Moment | Omit = OMIT,
        days: Sequence[datetime] | Omit = OMIT,
        range: models.AddVisitRange | Omit = OMIT,
        plain: datetime | Omit = OMIT,
        unclear: datetime | Omit = OMIT,
        x_at: datetime | Omit = OMIT,
        begin: datetime,
        end: datetime | None | Omit = OMIT,
        seen: datetime | Omit = OMIT,
        made: datetime | Omit = OMIT,
        either: datetime | Omit = OMIT,
        breaks: Sequence[datetime] | Omit = OMIT,
        notes: Any | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Visit: ...
    @overload
    def add(
        self,
        at: datetime,
        *,
        since: datetime | Omit = OMIT,
        until: models.Moment | Omit = OMIT,
        days: Sequence[datetime] | Omit = OMIT,
        range: models.AddVisitRange | Omit = OMIT,
        plain: datetime | Omit = OMIT,
        unclear: datetime | Omit = OMIT,
        x_at: datetime | Omit = OMIT,
        body: models.Visit,
        options: CallOptions = None,
    ) -> models.Visit: ...
    def add(
        self,
        at: datetime,
        *,
        since: datetime | Omit = OMIT,
        until: models.Moment | Omit = OMIT,
        days: Sequence[datetime] | Omit = OMIT,
        range: models.AddVisitRange | Omit = OMIT,
        plain: datetime | Omit = OMIT,
        unclear: datetime | Omit = OMIT,
        x_at: datetime | Omit = OMIT,
        begin: datetime | Omit = OMIT,
        end: datetime | None | Omit = OMIT,
        seen: datetime | Omit = OMIT,
        made: datetime | Omit = OMIT,
        either: datetime | Omit = OMIT,
        breaks: Sequence[datetime] | Omit = OMIT,
        notes: Any | Omit = OMIT,
        body: models.Visit | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Visit:
        """POST /visits/{at}

        Args:
            x_at: Matching ^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$.
            seen: Matching ^[0-9-]+T[0-9:]+\\.\\d{6}Z$.
            either: Matching T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Visit] = Request(
            "POST",
            "/visits/{at}",
            path={"at": precise(at, "seconds")},
            query={
                "since": precise(since, "milliseconds"),
                "until": precise(until, "milliseconds"),
                "days": precise(days, "seconds"),
                "range": deep_object(range),
                "plain": plain,
                "unclear": unclear,
            },
            headers={"X-At": precise(x_at, "seconds")},
            body=merge(
                body,
                {
                    "begin": precise(begin, "seconds"),
                    "end": precise(end, "milliseconds"),
                    "seen": precise(seen, "microseconds"),
                    "made": made,
                    "either": either,
                    "breaks": precise(breaks, "seconds"),
                    "notes": notes,
                },
                required=("begin",),
            ),
            responses={"200": models.Visit},
        )
        return self._client.send(request, options)

    def replace(
        self, body: models.ReplaceVisitsRequest, *, options: CallOptions = None
    ) -> None:
        """PUT /visits"""
        request: Request[None] = Request(
            "PUT", "/visits", body=body, responses={"204": None}
        )
        return self._client.send_only(request, options)


class AsyncVisits(AsyncResource):
    """Operations on visits."""

    @overload
    async def add(
        self,
        at: datetime,
        *,
        since: datetime | Omit = OMIT,
        until: models.Moment | Omit = OMIT,
        days: Sequence[datetime] | Omit = OMIT,
        range: models.AddVisitRange | Omit = OMIT,
        plain: datetime | Omit = OMIT,
        unclear: datetime | Omit = OMIT,
        x_at: datetime | Omit = OMIT,
        begin: datetime,
        end: datetime | None | Omit = OMIT,
        seen: datetime | Omit = OMIT,
        made: datetime | Omit = OMIT,
        either: datetime | Omit = OMIT,
        breaks: Sequence[datetime] | Omit = OMIT,
        notes: Any | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Visit: ...
    @overload
    async def add(
        self,
        at: datetime,
        *,
        since: datetime | Omit = OMIT,
        until: models.Moment | Omit = OMIT,
        days: Sequence[datetime] | Omit = OMIT,
        range: models.AddVisitRange | Omit = OMIT,
        plain: datetime | Omit = OMIT,
        unclear: datetime | Omit = OMIT,
        x_at: datetime | Omit = OMIT,
        body: models.Visit,
        options: CallOptions = None,
    ) -> models.Visit: ...
    async def add(
        self,
        at: datetime,
        *,
        since: datetime | Omit = OMIT,
        until: models.Moment | Omit = OMIT,
        days: Sequence[datetime] | Omit = OMIT,
        range: models.AddVisitRange | Omit = OMIT,
        plain: datetime | Omit = OMIT,
        unclear: datetime | Omit = OMIT,
        x_at: datetime | Omit = OMIT,
        begin: datetime | Omit = OMIT,
        end: datetime | None | Omit = OMIT,
        seen: datetime | Omit = OMIT,
        made: datetime | Omit = OMIT,
        either: datetime | Omit = OMIT,
        breaks: Sequence[datetime] | Omit = OMIT,
        notes: Any | Omit = OMIT,
        body: models.Visit | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Visit:
        """POST /visits/{at}

        Args:
            x_at: Matching ^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$.
            seen: Matching ^[0-9-]+T[0-9:]+\\.\\d{6}Z$.
            either: Matching T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Visit] = Request(
            "POST",
            "/visits/{at}",
            path={"at": precise(at, "seconds")},
            query={
                "since": precise(since, "milliseconds"),
                "until": precise(until, "milliseconds"),
                "days": precise(days, "seconds"),
                "range": deep_object(range),
                "plain": plain,
                "unclear": unclear,
            },
            headers={"X-At": precise(x_at, "seconds")},
            body=merge(
                body,
                {
                    "begin": precise(begin, "seconds"),
                    "end": precise(end, "milliseconds"),
                    "seen": precise(seen, "microseconds"),
                    "made": made,
                    "either": either,
                    "breaks": precise(breaks, "seconds"),
                    "notes": notes,
                },
                required=("begin",),
            ),
            responses={"200": models.Visit},
        )
        return await self._client.send(request, options)

    async def replace(
        self, body: models.ReplaceVisitsRequest, *, options: CallOptions = None
    ) -> None:
        """PUT /visits"""
        request: Request[None] = Request(
            "PUT", "/visits", body=body, responses={"204": None}
        )
        return await self._client.send_only(request, options)
