"""Operations on Completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams.responses import AsyncStream, Stream

if TYPE_CHECKING:
    from typing import Literal


class Completions(Resource):
    """Operations on Completions."""

    @overload
    def create(
        self,
        *,
        prompt: str | Omit = OMIT,
        stream: Literal[False] | None | Omit = OMIT,
        body: models.CreateCompletionRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Completion: ...

    @overload
    def create(
        self,
        *,
        prompt: str | Omit = OMIT,
        stream: Literal[True],
        body: models.CreateCompletionRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> Stream[models.Piece]: ...

    def create(
        self,
        *,
        prompt: str | Omit = OMIT,
        stream: bool | None | Omit = OMIT,
        body: models.CreateCompletionRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Completion | Stream[models.Piece]:
        """POST /completions

        Args:
            stream: Default: false.
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "POST",
                "/completions",
                body=merge(
                    body,
                    {
                        "prompt": prompt,
                        "stream": stream,
                    },
                    required=("prompt",),
                ),
                responses={
                    "200 text/event-stream": Stream[models.Piece],
                    "200": models.Completion,
                    "default": models.CreateCompletionError,
                },
                accept="application/json, text/event-stream",
            ),
            options,
        )

    @overload
    def list(
        self,
        *,
        stream: Literal[False],
        options: RequestOptions | None = None,
    ) -> models.ListCompletionsResponse: ...

    @overload
    def list(
        self,
        *,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> Stream[models.Completion]: ...

    def list(
        self,
        *,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> models.ListCompletionsResponse | Stream[models.Completion]:
        """GET /completions/list"""
        return self._client.send(
            Request(
                "GET",
                "/completions/list",
                query={"stream": stream},
                responses={
                    "200 application/x-ndjson": Stream[models.Completion],
                    "200": models.ListCompletionsResponse,
                },
                accept="application/json, application/x-ndjson",
            ),
            options,
        )

    def watch(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Completion:
        """GET /completions/watch"""
        return self._client.send(
            Request(
                "GET",
                "/completions/watch",
                responses={"200": models.Completion},
            ),
            options,
        )


class AsyncCompletions(AsyncResource):
    """Operations on Completions."""

    @overload
    async def create(
        self,
        *,
        prompt: str | Omit = OMIT,
        stream: Literal[False] | None | Omit = OMIT,
        body: models.CreateCompletionRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Completion: ...

    @overload
    async def create(
        self,
        *,
        prompt: str | Omit = OMIT,
        stream: Literal[True],
        body: models.CreateCompletionRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> AsyncStream[models.Piece]: ...

    async def create(
        self,
        *,
        prompt: str | Omit = OMIT,
        stream: bool | None | Omit = OMIT,
        body: models.CreateCompletionRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Completion | AsyncStream[models.Piece]:
        """POST /completions

        Args:
            stream: Default: false.
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "POST",
                "/completions",
                body=merge(
                    body,
                    {
                        "prompt": prompt,
                        "stream": stream,
                    },
                    required=("prompt",),
                ),
                responses={
                    "200 text/event-stream": AsyncStream[models.Piece],
                    "200": models.Completion,
                    "default": models.CreateCompletionError,
                },
                accept="application/json, text/event-stream",
            ),
            options,
        )

    @overload
    async def list(
        self,
        *,
        stream: Literal[False],
        options: RequestOptions | None = None,
    ) -> models.ListCompletionsResponse: ...

    @overload
    async def list(
        self,
        *,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncStream[models.Completion]: ...

    async def list(
        self,
        *,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> models.ListCompletionsResponse | AsyncStream[models.Completion]:
        """GET /completions/list"""
        return await self._client.send(
            Request(
                "GET",
                "/completions/list",
                query={"stream": stream},
                responses={
                    "200 application/x-ndjson": AsyncStream[models.Completion],
                    "200": models.ListCompletionsResponse,
                },
                accept="application/json, application/x-ndjson",
            ),
            options,
        )

    async def watch(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Completion:
        """GET /completions/watch"""
        return await self._client.send(
            Request(
                "GET",
                "/completions/watch",
                responses={"200": models.Completion},
            ),
            options,
        )
