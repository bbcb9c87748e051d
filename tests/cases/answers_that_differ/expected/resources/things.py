"""Operations on things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import CursorToken
from .._runtime.streams.responses import AsyncStream, Stream

if TYPE_CHECKING:
    from .._runtime.pages import AsyncPages, Page


class Things(Resource):
    """Operations on things."""

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """GET /things/{id}"""
        return self._client.send(
            Request(
                "GET",
                "/things/{id}",
                path={"id": id},
                responses={"200": models.Thing, "404": models.Problem},
            ),
            options,
        )

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ListThingsResponse:
        """GET /things"""
        return self._client.send(
            Request(
                "GET",
                "/things",
                responses={"200": models.ListThingsResponse},
            ),
            options,
        )

    def create(
        self,
        *,
        login: str | Omit = OMIT,
        e_mail: str | Omit = OMIT,
        body: models.Owner | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """POST /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "POST",
                "/things",
                body=merge(
                    body,
                    {
                        "login": login,
                        "e-mail": e_mail,
                    },
                    required=("login", "e-mail"),
                ),
                responses={"201": models.Thing},
            ),
            options,
        )

    def named(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.NamedThingsResponse:
        """GET /named"""
        return self._client.send(
            Request(
                "GET",
                "/named",
                responses={"200": models.NamedThingsResponse},
            ),
            options,
        )

    def page(
        self,
        *,
        cursor: str | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> Page[models.Thing, models.PageThingsResponse]:
        """GET /pages"""
        return self._client.pages(
            Request(
                "GET",
                "/pages",
                query={"cursor": cursor},
                responses={"200": models.PageThingsResponse},
            ),
            CursorToken(items="data", token="next_cursor", parameter="cursor"),
            options,
        )

    def stream(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Stream[models.Thing]:
        """GET /lines"""
        return self._client.send(
            Request(
                "GET",
                "/lines",
                responses={"200": Stream[models.Thing]},
                accept="application/x-ndjson, */*;q=0.1",
            ),
            options,
        )

    def watch(
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


class AsyncThings(AsyncResource):
    """Operations on things."""

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """GET /things/{id}"""
        return await self._client.send(
            Request(
                "GET",
                "/things/{id}",
                path={"id": id},
                responses={"200": models.Thing, "404": models.Problem},
            ),
            options,
        )

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ListThingsResponse:
        """GET /things"""
        return await self._client.send(
            Request(
                "GET",
                "/things",
                responses={"200": models.ListThingsResponse},
            ),
            options,
        )

    async def create(
        self,
        *,
        login: str | Omit = OMIT,
        e_mail: str | Omit = OMIT,
        body: models.Owner | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """POST /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "POST",
                "/things",
                body=merge(
                    body,
                    {
                        "login": login,
                        "e-mail": e_mail,
                    },
                    required=("login", "e-mail"),
                ),
                responses={"201": models.Thing},
            ),
            options,
        )

    async def named(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.NamedThingsResponse:
        """GET /named"""
        return await self._client.send(
            Request(
                "GET",
                "/named",
                responses={"200": models.NamedThingsResponse},
            ),
            options,
        )

    def page(
        self,
        *,
        cursor: str | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Thing, models.PageThingsResponse]:
        """GET /pages"""
        return self._client.pages(
            Request(
                "GET",
                "/pages",
                query={"cursor": cursor},
                responses={"200": models.PageThingsResponse},
            ),
            CursorToken(items="data", token="next_cursor", parameter="cursor"),
            options,
        )

    async def stream(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[models.Thing]:
        """GET /lines"""
        return await self._client.send(
            Request(
                "GET",
                "/lines",
                responses={"200": AsyncStream[models.Thing]},
                accept="application/x-ndjson, */*;q=0.1",
            ),
            options,
        )

    async def watch(
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
