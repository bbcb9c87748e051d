"""Operations on Things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions, cookie, query_string
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams.responses import AsyncStream, Stream

if TYPE_CHECKING:
    from collections.abc import Iterable


class Things(Resource):
    """Operations on Things."""

    def search(
        self,
        *,
        filter: models.SearchThingsFilter,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """GET /search"""
        return self._client.send(
            Request(
                "GET",
                "/search",
                query={
                    "filter": query_string(filter, "application/x-www-form-urlencoded"),
                },
                responses={"200": list[str]},
            ),
            options,
        )

    def query(
        self,
        *,
        term: str | Omit = OMIT,
        body: models.QueryThingsRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """QUERY /search

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "QUERY",
                "/search",
                body=merge(
                    body,
                    {
                        "term": term,
                    },
                ),
                responses={"200": list[str]},
            ),
            options,
        )

    def copy(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """COPY /search"""
        return self._client.send_only(
            Request(
                "COPY",
                "/search",
                responses={"204": None},
            ),
            options,
        )

    def select(
        self,
        *,
        selector: str | Omit = OMIT,
        json: str | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /jsonpath"""
        return self._client.send(
            Request(
                "GET",
                "/jsonpath",
                query={"selector": query_string(selector, "application/jsonpath")},
                cookies={"json": cookie(json)},
                responses={"200": Any},
            ),
            options,
        )

    def json(
        self,
        *,
        json: models.JsonThingsJson | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /json"""
        return self._client.send_only(
            Request(
                "GET",
                "/json",
                query={"json": query_string(json, "application/json")},
                responses={"204": None},
            ),
            options,
        )

    def stream(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Stream[models.Thing]:
        """GET /stream"""
        return self._client.send(
            Request(
                "GET",
                "/stream",
                responses={"200": Stream[models.Thing]},
                accept="application/jsonl, */*;q=0.1",
            ),
            options,
        )

    def event(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Stream[models.Thing]:
        """GET /events"""
        return self._client.send(
            Request(
                "GET",
                "/events",
                responses={"200": Stream[models.Thing]},
                accept="text/event-stream, */*;q=0.1",
            ),
            options,
        )

    def upload(
        self,
        body: Iterable[models.Thing] | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /upload"""
        return self._client.send_only(
            Request(
                "POST",
                "/upload",
                body=body,
                media_type="application/jsonl",
                responses={"204": None},
            ),
            options,
        )


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def search(
        self,
        *,
        filter: models.SearchThingsFilter,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """GET /search"""
        return await self._client.send(
            Request(
                "GET",
                "/search",
                query={
                    "filter": query_string(filter, "application/x-www-form-urlencoded"),
                },
                responses={"200": list[str]},
            ),
            options,
        )

    async def query(
        self,
        *,
        term: str | Omit = OMIT,
        body: models.QueryThingsRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """QUERY /search

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "QUERY",
                "/search",
                body=merge(
                    body,
                    {
                        "term": term,
                    },
                ),
                responses={"200": list[str]},
            ),
            options,
        )

    async def copy(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """COPY /search"""
        return await self._client.send_only(
            Request(
                "COPY",
                "/search",
                responses={"204": None},
            ),
            options,
        )

    async def select(
        self,
        *,
        selector: str | Omit = OMIT,
        json: str | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /jsonpath"""
        return await self._client.send(
            Request(
                "GET",
                "/jsonpath",
                query={"selector": query_string(selector, "application/jsonpath")},
                cookies={"json": cookie(json)},
                responses={"200": Any},
            ),
            options,
        )

    async def json(
        self,
        *,
        json: models.JsonThingsJson | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /json"""
        return await self._client.send_only(
            Request(
                "GET",
                "/json",
                query={"json": query_string(json, "application/json")},
                responses={"204": None},
            ),
            options,
        )

    async def stream(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[models.Thing]:
        """GET /stream"""
        return await self._client.send(
            Request(
                "GET",
                "/stream",
                responses={"200": AsyncStream[models.Thing]},
                accept="application/jsonl, */*;q=0.1",
            ),
            options,
        )

    async def event(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[models.Thing]:
        """GET /events"""
        return await self._client.send(
            Request(
                "GET",
                "/events",
                responses={"200": AsyncStream[models.Thing]},
                accept="text/event-stream, */*;q=0.1",
            ),
            options,
        )

    async def upload(
        self,
        body: Iterable[models.Thing] | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /upload"""
        return await self._client.send_only(
            Request(
                "POST",
                "/upload",
                body=body,
                media_type="application/jsonl",
                responses={"204": None},
            ),
            options,
        )
