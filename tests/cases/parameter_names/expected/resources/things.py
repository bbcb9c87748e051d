"""Operations on Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.encoding.moments import date_only
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, form
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


class Things(Resource):
    """Operations on Things."""

    def send(
        self,
        id: str,
        *,
        id_query: str | Omit = OMIT,
        id_header: str | Omit = OMIT,
        id_cookie: str | Omit = OMIT,
        x_trace_id_header: str | Omit = OMIT,
        x_trace_id: str | Omit = OMIT,
        self_: str | Omit = OMIT,
        client: str | Omit = OMIT,
        body: str | Omit = OMIT,
        options: str | Omit = OMIT,
        models: str | Omit = OMIT,
        form_: Sequence[str] | Omit = OMIT,
        merge_: str | Omit = OMIT,
        request: str | Omit = OMIT,
        media_type: str | Omit = OMIT,
        from_: date | Omit = OMIT,
        date: date | Omit = OMIT,
        filter_a: str | Omit = OMIT,
        filter_b: str | Omit = OMIT,
        value_1: str | Omit = OMIT,
        top: int | Omit = OMIT,
        id_body: str | Omit = OMIT,
        body_body: str | Omit = OMIT,
        self_body: str | Omit = OMIT,
        date_body: str | Omit = OMIT,
        request_body: models.SendThingRequest | Omit = OMIT,
        request_options: CallOptions = None,
    ) -> None:
        """POST /things/{id}

        Args:
            id: Default: "me".
            request_body: The whole body, instead of its properties one by one.
        """
        _request: Request[None] = Request(
            "POST",
            "/things/{id}",
            path={"id": id},
            query={
                "id": id_query,
                "x_trace_id": x_trace_id,
                "self": self_,
                "client": client,
                "body": body,
                "options": options,
                "models": models,
                "form": form(form_, explode=False),
                "merge": merge_,
                "Request": request,
                "media_type": media_type,
                "from": date_only(from_),
                "date": date_only(date),
                "filter[a]": filter_a,
                "filter[b]": filter_b,
                "1": value_1,
                "$top": top,
            },
            headers={"id": id_header, "X-Trace-ID": x_trace_id_header},
            cookies={"id": id_cookie},
            body=merge(
                request_body,
                {
                    "id": id_body,
                    "body": body_body,
                    "self": self_body,
                    "date": date_body,
                },
            ),
            responses={"204": None},
        )
        return self._client.send_only(_request, request_options)


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def send(
        self,
        id: str,
        *,
        id_query: str | Omit = OMIT,
        id_header: str | Omit = OMIT,
        id_cookie: str | Omit = OMIT,
        x_trace_id_header: str | Omit = OMIT,
        x_trace_id: str | Omit = OMIT,
        self_: str | Omit = OMIT,
        client: str | Omit = OMIT,
        body: str | Omit = OMIT,
        options: str | Omit = OMIT,
        models: str | Omit = OMIT,
        form_: Sequence[str] | Omit = OMIT,
        merge_: str | Omit = OMIT,
        request: str | Omit = OMIT,
        media_type: str | Omit = OMIT,
        from_: date | Omit = OMIT,
        date: date | Omit = OMIT,
        filter_a: str | Omit = OMIT,
        filter_b: str | Omit = OMIT,
        value_1: str | Omit = OMIT,
        top: int | Omit = OMIT,
        id_body: str | Omit = OMIT,
        body_body: str | Omit = OMIT,
        self_body: str | Omit = OMIT,
        date_body: str | Omit = OMIT,
        request_body: models.SendThingRequest | Omit = OMIT,
        request_options: CallOptions = None,
    ) -> None:
        """POST /things/{id}

        Args:
            id: Default: "me".
            request_body: The whole body, instead of its properties one by one.
        """
        _request: Request[None] = Request(
            "POST",
            "/things/{id}",
            path={"id": id},
            query={
                "id": id_query,
                "x_trace_id": x_trace_id,
                "self": self_,
                "client": client,
                "body": body,
                "options": options,
                "models": models,
                "form": form(form_, explode=False),
                "merge": merge_,
                "Request": request,
                "media_type": media_type,
                "from": date_only(from_),
                "date": date_only(date),
                "filter[a]": filter_a,
                "filter[b]": filter_b,
                "1": value_1,
                "$top": top,
            },
            headers={"id": id_header, "X-Trace-ID": x_trace_id_header},
            cookies={"id": id_cookie},
            body=merge(
                request_body,
                {
                    "id": id_body,
                    "body": body_body,
                    "self": self_body,
                    "date": date_body,
                },
            ),
            responses={"204": None},
        )
        return await self._client.send_only(_request, request_options)
