"""Raw responses: what `with_raw_response` gives instead of the decoded body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import find_request_id
from .exchange import Answered
from .headers import TypedHeaders

if TYPE_CHECKING:
    from .exchange import Exchange

T = TypeVar("T")


class RawResponse(Answered, Generic[T]):
    """A response with its status, headers and bytes; `parse()` decodes it."""

    def __init__(self, exchange: Exchange, parsed: Any = None) -> None:
        super().__init__(exchange)
        self._parsed = parsed

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
