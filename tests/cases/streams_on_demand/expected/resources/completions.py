"""Operations on Completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
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
        prompt: str,
        stream: Literal[False] | None | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Completion: ...
    @overload
    def create(
        self, *, prompt: str, stream: Literal[True], options: CallOptions = None
    ) -> Stream[models.Piece]: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[False] | None | Omit = OMIT,
        body: models.CreateCompletionRequest,
        options: CallOptions = None,
    ) -> models.Completion: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        body: models.CreateCompletionRequest,
        options: CallOptions = None,
    ) -> Stream[models.Piece]: ...
    def create(
        self,
        *,
        prompt: str | Omit = OMIT,
        stream: bool | None | Omit = OMIT,
        body: models.CreateCompletionRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Completion | Stream[models.Piece]:
        """POST /completions

        Args:
            stream: Default: false.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Completion | Stream[models.Piece]] = Request(
            "POST",
            "/completions",
            body=merge(
                body, {"prompt": prompt, "stream": stream}, required=("prompt",)
            ),
            responses={
                "200 text/event-stream": Stream[models.Piece],
                "200": models.Completion,
                "default": models.CreateCompletionError,
            },
            accept="application/json, text/event-stream",
        )
        return self._client.send(request, options)

    @overload
    def list(
        self, *, stream: Literal[False], options: CallOptions = None
    ) -> models.ListCompletionsResponse: ...
    @overload
    def list(
        self, *, stream: Literal[True], options: CallOptions = None
    ) -> Stream[models.Completion]: ...
    def list(
        self, *, stream: bool, options: CallOptions = None
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

    def watch(self, *, options: CallOptions = None) -> models.Completion:
        """GET /completions/watch"""
        request: Request[models.Completion] = Request(
            "GET", "/completions/watch", responses={"200": models.Completion}
        )
        return self._client.send(request, options)


class AsyncCompletions(AsyncResource):
    """Operations on Completions."""

    @overload
    async def create(
        self,
        *,
        prompt: str,
        stream: Literal[False] | None | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Completion: ...
    @overload
    async def create(
        self, *, prompt: str, stream: Literal[True], options: CallOptions = None
    ) -> AsyncStream[models.Piece]: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | None | Omit = OMIT,
        body: models.CreateCompletionRequest,
        options: CallOptions = None,
    ) -> models.Completion: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        body: models.CreateCompletionRequest,
        options: CallOptions = None,
    ) -> AsyncStream[models.Piece]: ...
    async def create(
        self,
        *,
        prompt: str | Omit = OMIT,
        stream: bool | None | Omit = OMIT,
        body: models.CreateCompletionRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Completion | AsyncStream[models.Piece]:
        """POST /completions

        Args:
            stream: Default: false.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Completion | AsyncStream[models.Piece]] = Request(
            "POST",
            "/completions",
            body=merge(
                body, {"prompt": prompt, "stream": stream}, required=("prompt",)
            ),
            responses={
                "200 text/event-stream": AsyncStream[models.Piece],
                "200": models.Completion,
                "default": models.CreateCompletionError,
            },
            accept="application/json, text/event-stream",
        )
        return await self._client.send(request, options)

    @overload
    async def list(
        self, *, stream: Literal[False], options: CallOptions = None
    ) -> models.ListCompletionsResponse: ...
    @overload
    async def list(
        self, *, stream: Literal[True], options: CallOptions = None
    ) -> AsyncStream[models.Completion]: ...
    async def list(
        self, *, stream: bool, options: CallOptions = None
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

    async def watch(self, *, options: CallOptions = None) -> models.Completion:
        """GET /completions/watch"""
        request: Request[models.Completion] = Request(
            "GET", "/completions/watch", responses={"200": models.Completion}
        )
        return await self._client.send(request, options)
