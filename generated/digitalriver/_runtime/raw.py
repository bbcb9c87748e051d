"""Raw responses: what `with_raw_response` gives instead of the decoded body."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from .answers.headers import TypedHeaders
from .base import BaseClient
from .errors import find_request_id
from .resource import AsyncResource, Resource

if TYPE_CHECKING:
    import httpx2

    from .answers.exchange import Exchange

T = TypeVar("T")
P = ParamSpec("P")


class RawResponse(Generic[T]):
    """A response with its status, headers and bytes; `parse()` decodes it."""

    def __init__(self, exchange: Exchange, parsed: Any = None) -> None:
        self._exchange = exchange
        self._parsed = parsed

    @property
    def http_response(self) -> httpx2.Response:
        """The response of httpx2."""
        return self._exchange.response

    @property
    def status_code(self) -> int:
        """The status."""
        return self._exchange.response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The headers."""
        return self._exchange.response.headers

    @property
    def typed_headers(self) -> TypedHeaders:
        """The headers, those that the document declares as values of their types."""
        types = self._exchange.call.request.response_headers
        return TypedHeaders(self.headers, types)

    @property
    def request_id(self) -> str | None:
        """The server's id for the request."""
        return find_request_id(self.headers)

    @property
    def content(self) -> bytes:
        """The body's bytes. Streamed bodies are read with `parse()`."""
        return self._exchange.response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self._exchange.response.text

    def json(self) -> Any:
        """Return the body as plain JSON data."""
        return self._exchange.response.json()

    def parse(self) -> T:
        """Return what the method itself would have returned."""
        if self._parsed is None:
            self._parsed = self._exchange.parse()
        result: T = self._parsed
        return result

    def __repr__(self) -> str:
        return f"<RawResponse {self.status_code}>"


class RawCaller:
    """Calls methods for their responses; see `SyncClient.with_raw_response`."""

    def __init__(self, client: BaseClient[Any]) -> None:
        self._client = client

    def __call__(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method of the client's resources."""
        response: RawResponse[T] = _rebind(method, type(self._client))(*args, **kwargs)
        return response

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client._copy(is_raw=True), name)


class AsyncRawCaller:
    """Calls methods for their responses; see `AsyncBaseClient.with_raw_response`."""

    def __init__(self, client: BaseClient[Any]) -> None:
        self._client = client

    async def __call__(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method of the client's resources."""
        response: RawResponse[T]
        response = await _rebind(method, type(self._client))(*args, **kwargs)
        return response

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client._copy(is_raw=True), name)


def _rebind(method: Any, owner_type: type[BaseClient[Any]]) -> Any:
    """Return a resource's method bound to a copy of its client that answers raw."""
    owner = getattr(method, "__self__", None)
    if isinstance(owner, (Resource, AsyncResource)):
        client: Any = owner._client
        raw: Any = type(owner)(client._copy(is_raw=True))
    elif isinstance(owner, owner_type):
        raw = owner._copy(is_raw=True)
    else:
        raise TypeError("with_raw_response takes a method of this client's resources")
    return getattr(raw, method.__name__)
