"""Operations on things."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import CursorToken
from .._runtime.streams.responses import AsyncStream, Stream

if TYPE_CHECKING:
    from .._runtime.pages import AsyncPages, Page


class Things(Resource):
    """Operations on things."""

    def get(self, id: str, *, options: CallOptions = None) -> models.Thing:
        """GET /things/{id}"""
        request: Request[models.Thing] = Request(
            "GET",
            "/things/{id}",
            path={"id": id},
            responses={"200": models.Thing, "404": models.Problem},
        )
        return self._client.send(request, options)

    def list(self, *, options: CallOptions = None) -> models.ListThingsResponse:
        """GET /things"""
        request: Request[models.ListThingsResponse] = Request(
            "GET", "/things", responses={"200": models.ListThingsResponse}
        )
        return self._client.send(request, options)

    @overload
    def create(
        self, *, login: str, email: str, options: CallOptions = None
    ) -> models.Thing: ...
    @overload
    def create(
        self, *, body: models.Owner, options: CallOptions = None
    ) -> models.Thing: ...
    def create(
        self,
        *,
        login: str | Omit = OMIT,
        email: str | Omit = OMIT,
        body: models.Owner | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Thing:
        """POST /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Thing] = Request(
            "POST",
            "/things",
            body=merge(
                body, {"login": login, "e-mail": email}, required=("login", "e-mail")
            ),
            responses={"201": models.Thing},
        )
        return self._client.send(request, options)

    def list_named_things(
        self, *, options: CallOptions = None
    ) -> models.NamedThingsResponse:
        """GET /named"""
        request: Request[models.NamedThingsResponse] = Request(
            "GET", "/named", responses={"200": models.NamedThingsResponse}
        )
        return self._client.send(request, options)

    def list_page_things(
        self, *, cursor: str | Omit = OMIT, options: CallOptions = None
    ) -> Page[models.Thing, models.PageThingsResponse]:
        """GET /pages"""
        request: Request[models.PageThingsResponse] = Request(
            "GET",
            "/pages",
            query={"cursor": cursor},
            responses={"200": models.PageThingsResponse},
        )
        return self._client.pages(
            request,
            CursorToken(items="data", token="next_cursor", parameter="cursor"),
            options,
        )

    def stream(self, *, options: CallOptions = None) -> Stream[models.Thing]:
        """GET /lines"""
        request: Request[Stream[models.Thing]] = Request(
            "GET",
            "/lines",
            responses={"200": Stream[models.Thing]},
            accept="application/x-ndjson, */*;q=0.1",
        )
        return self._client.send(request, options)

    def watch(self, *, options: CallOptions = None) -> Stream[models.Thing]:
        """GET /events"""
        request: Request[Stream[models.Thing]] = Request(
            "GET",
            "/events",
            responses={"200": Stream[models.Thing]},
            accept="text/event-stream, */*;q=0.1",
        )
        return self._client.send(request, options)


class AsyncThings(AsyncResource):
    """Operations on things."""

    async def get(self, id: str, *, options: CallOptions = None) -> models.Thing:
        """GET /things/{id}"""
        request: Request[models.Thing] = Request(
            "GET",
            "/things/{id}",
            path={"id": id},
            responses={"200": models.Thing, "404": models.Problem},
        )
        return await self._client.send(request, options)

    async def list(self, *, options: CallOptions = None) -> models.ListThingsResponse:
        """GET /things"""
        request: Request[models.ListThingsResponse] = Request(
            "GET", "/things", responses={"200": models.ListThingsResponse}
        )
        return await self._client.send(request, options)

    @overload
    async def create(
        self, *, login: str, email: str, options: CallOptions = None
    ) -> models.Thing: ...
    @overload
    async def create(
        self, *, body: models.Owner, options: CallOptions = None
    ) -> models.Thing: ...
    async def create(
        self,
        *,
        login: str | Omit = OMIT,
        email: str | Omit = OMIT,
        body: models.Owner | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Thing:
        """POST /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Thing] = Request(
            "POST",
            "/things",
            body=merge(
                body, {"login": login, "e-mail": email}, required=("login", "e-mail")
            ),
            responses={"201": models.Thing},
        )
        return await self._client.send(request, options)

    async def list_named_things(
        self, *, options: CallOptions = None
    ) -> models.NamedThingsResponse:
        """GET /named"""
        request: Request[models.NamedThingsResponse] = Request(
            "GET", "/named", responses={"200": models.NamedThingsResponse}
        )
        return await self._client.send(request, options)

    def list_page_things(
        self, *, cursor: str | Omit = OMIT, options: CallOptions = None
    ) -> AsyncPages[models.Thing, models.PageThingsResponse]:
        """GET /pages"""
        request: Request[models.PageThingsResponse] = Request(
            "GET",
            "/pages",
            query={"cursor": cursor},
            responses={"200": models.PageThingsResponse},
        )
        return self._client.pages(
            request,
            CursorToken(items="data", token="next_cursor", parameter="cursor"),
            options,
        )

    async def stream(self, *, options: CallOptions = None) -> AsyncStream[models.Thing]:
        """GET /lines"""
        request: Request[AsyncStream[models.Thing]] = Request(
            "GET",
            "/lines",
            responses={"200": AsyncStream[models.Thing]},
            accept="application/x-ndjson, */*;q=0.1",
        )
        return await self._client.send(request, options)

    async def watch(self, *, options: CallOptions = None) -> AsyncStream[models.Thing]:
        """GET /events"""
        request: Request[AsyncStream[models.Thing]] = Request(
            "GET",
            "/events",
            responses={"200": AsyncStream[models.Thing]},
            accept="text/event-stream, */*;q=0.1",
        )
        return await self._client.send(request, options)
