"""The base classes of the generated resources: they only hold their client."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Protocol, TypeVar

    from .pages import AsyncPages, Page
    from .request import Request, RequestOptions
    from .strategies import Strategy

    T = TypeVar("T")

    class Client(Protocol):
        def send(
            self, request: Request[T], options: RequestOptions | None = None
        ) -> T: ...

        def send_only(
            self, request: Request[None], options: RequestOptions | None = None
        ) -> None: ...

        def pages(
            self,
            request: Request[T],
            strategy: Strategy,
            options: RequestOptions | None = None,
        ) -> Page[Any, T]: ...

    class AsyncClient(Protocol):
        async def send(
            self, request: Request[T], options: RequestOptions | None = None
        ) -> T: ...

        async def send_only(
            self, request: Request[None], options: RequestOptions | None = None
        ) -> None: ...

        def pages(
            self,
            request: Request[T],
            strategy: Strategy,
            options: RequestOptions | None = None,
        ) -> AsyncPages[Any, T]: ...


class Resource:
    """Operations that belong together, on a synchronous client."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncResource:
    """Operations that belong together, on an asynchronous client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"
