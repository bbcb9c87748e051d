"""Operations on Things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, cookie, query_string
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams.responses import AsyncStream, Stream

if TYPE_CHECKING:
    from collections.abc import Iterable


class Things(Resource):
    """Operations on Things."""

    def search(
        self, *, filter: models.SearchThingsFilter, options: CallOptions = None
    ) -> list[str]:
        """GET /search"""
        request: Request[list[str]] = Request(
            "GET",
            "/search",
            query={"filter": query_string(filter, "application/x-www-form-urlencoded")},
            responses={"200": list[str]},
        )
        return self._client.send(request, options)

    def query(
        self,
        *,
        term: str | Omit = OMIT,
        body: models.QueryThingsRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> list[str]:
        """QUERY /search

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[list[str]] = Request(
            "QUERY",
            "/search",
            body=merge(body, {"term": term}),
            responses={"200": list[str]},
        )
        return self._client.send(request, options)

    def copy(self, *, options: CallOptions = None) -> None:
        """COPY /search"""
        request: Request[None] = Request("COPY", "/search", responses={"204": None})
        return self._client.send_only(request, options)

    def select(
        self,
        *,
        selector: str | Omit = OMIT,
        json: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> Any:
        """GET /jsonpath"""
        request: Request[Any] = Request(
            "GET",
            "/jsonpath",
            query={"selector": query_string(selector, "application/jsonpath")},
            cookies={"json": cookie(json)},
            responses={"200": Any},
        )
        return self._client.send(request, options)

    def list_json_things(
        self, *, json: models.JsonThingsJson | Omit = OMIT, options: CallOptions = None
    ) -> None:
        """GET /json"""
        request: Request[None] = Request(
            "GET",
            "/json",
            query={"json": query_string(json, "application/json")},
            responses={"204": None},
        )
        return self._client.send_only(request, options)

    def stream(self, *, options: CallOptions = None) -> Stream[models.Thing]:
        """GET /stream"""
        request: Request[Stream[models.Thing]] = Request(
            "GET",
            "/stream",
            responses={"200": Stream[models.Thing]},
            accept="application/jsonl, */*;q=0.1",
        )
        return self._client.send(request, options)

    def get_event_things(self, *, options: CallOptions = None) -> Stream[models.Thing]:
        """GET /events"""
        request: Request[Stream[models.Thing]] = Request(
            "GET",
            "/events",
            responses={"200": Stream[models.Thing]},
            accept="text/event-stream, */*;q=0.1",
        )
        return self._client.send(request, options)

    def upload(
        self, body: Iterable[models.Thing] | Omit = OMIT, *, options: CallOptions = None
    ) -> None:
        """POST /upload"""
        request: Request[None] = Request(
            "POST",
            "/upload",
            body=body,
            media_type="application/jsonl",
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def search(
        self, *, filter: models.SearchThingsFilter, options: CallOptions = None
    ) -> list[str]:
        """GET /search"""
        request: Request[list[str]] = Request(
            "GET",
            "/search",
            query={"filter": query_string(filter, "application/x-www-form-urlencoded")},
            responses={"200": list[str]},
        )
        return await self._client.send(request, options)

    async def query(
        self,
        *,
        term: str | Omit = OMIT,
        body: models.QueryThingsRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> list[str]:
        """QUERY /search

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[list[str]] = Request(
            "QUERY",
            "/search",
            body=merge(body, {"term": term}),
            responses={"200": list[str]},
        )
        return await self._client.send(request, options)

    async def copy(self, *, options: CallOptions = None) -> None:
        """COPY /search"""
        request: Request[None] = Request("COPY", "/search", responses={"204": None})
        return await self._client.send_only(request, options)

    async def select(
        self,
        *,
        selector: str | Omit = OMIT,
        json: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> Any:
        """GET /jsonpath"""
        request: Request[Any] = Request(
            "GET",
            "/jsonpath",
            query={"selector": query_string(selector, "application/jsonpath")},
            cookies={"json": cookie(json)},
            responses={"200": Any},
        )
        return await self._client.send(request, options)

    async def list_json_things(
        self, *, json: models.JsonThingsJson | Omit = OMIT, options: CallOptions = None
    ) -> None:
        """GET /json"""
        request: Request[None] = Request(
            "GET",
            "/json",
            query={"json": query_string(json, "application/json")},
            responses={"204": None},
        )
        return await self._client.send_only(request, options)

    async def stream(self, *, options: CallOptions = None) -> AsyncStream[models.Thing]:
        """GET /stream"""
        request: Request[AsyncStream[models.Thing]] = Request(
            "GET",
            "/stream",
            responses={"200": AsyncStream[models.Thing]},
            accept="application/jsonl, */*;q=0.1",
        )
        return await self._client.send(request, options)

    async def get_event_things(
        self, *, options: CallOptions = None
    ) -> AsyncStream[models.Thing]:
        """GET /events"""
        request: Request[AsyncStream[models.Thing]] = Request(
            "GET",
            "/events",
            responses={"200": AsyncStream[models.Thing]},
            accept="text/event-stream, */*;q=0.1",
        )
        return await self._client.send(request, options)

    async def upload(
        self, body: Iterable[models.Thing] | Omit = OMIT, *, options: CallOptions = None
    ) -> None:
        """POST /upload"""
        request: Request[None] = Request(
            "POST",
            "/upload",
            body=body,
            media_type="application/jsonl",
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
