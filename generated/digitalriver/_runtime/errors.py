"""The errors that a client raises, all below `Error`.

A message names the method, the path without the query, the status and the request id;
it never holds a credential.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .retry_after import asked_wait

if TYPE_CHECKING:
    import httpx2

_LONGEST = 300


class Error(Exception):
    """The root of all errors of a client. They can be pickled and copied."""

    def __reduce__(self) -> Any:
        return _restored, (type(self), self.args, vars(self))


class ConfigurationError(Error):
    """The client lacks something that it needs: a server, a credential."""


class InvalidRequestError(Error, ValueError):
    """An argument cannot be sent; nothing was."""


class WebhookPayloadError(Error, ValueError):
    """A payload does not fit the document. `body` is what came: bytes or data."""

    def __init__(self, message: str, body: Any = None) -> None:
        self.message = message
        self.body = body
        super().__init__(message)


class APIError(Error):
    """A call failed. `method` and `path` say which."""

    def __init__(self, message: str, *, method: str = "", path: str = "") -> None:
        self.message = message
        self.method = method
        self.path = path
        super().__init__(f"{method} {path}: {message}" if method else message)


class APIConnectionError(APIError):
    """The server was not reached, or the connection broke."""

    unsent = False
    """Whether the server cannot have seen the request: no connection was made."""


class APITimeoutError(APIConnectionError):
    """The server did not answer in time."""


class APIResponseError(APIError):
    """What errors that come with a response have in common."""

    def __init__(
        self,
        message: str,
        *,
        method: str,
        path: str,
        response: httpx2.Response,
        body: Any,
    ) -> None:
        self.response = response
        self.status_code: int = response.status_code
        self.headers: httpx2.Headers = response.headers
        self.body = body
        self.request_id = find_request_id(response.headers)
        if self.request_id:
            message = f"{message} (request id {self.request_id})"
        super().__init__(message, method=method, path=path)

    def __reduce__(self) -> Any:
        state = {**vars(self), "response": _without_request(self.response)}
        return _restored, (type(self), self.args, state)


class APIResponseValidationError(APIResponseError):
    """The body does not fit the document. `body` is what came: bytes or data."""


class APIStreamError(APIResponseError):
    """The server told of an error inside a stream. `body` is what it said."""


class APIStatusError(APIResponseError):
    """The server answered with an error status. `body` is the decoded body."""

    @property
    def retry_after(self) -> float | None:
        """The seconds that the server asks to wait, where it says so."""
        return asked_wait(self.status_code, self.headers)


class BadRequestError(APIStatusError):
    """400"""


class AuthenticationError(APIStatusError):
    """401"""


class PermissionDeniedError(APIStatusError):
    """403"""


class NotFoundError(APIStatusError):
    """404"""


class MethodNotAllowedError(APIStatusError):
    """405"""


class NotAcceptableError(APIStatusError):
    """406"""


class RequestTimeoutError(APIStatusError):
    """408"""


class ConflictError(APIStatusError):
    """409"""


class UnprocessableEntityError(APIStatusError):
    """422"""


class RateLimitError(APIStatusError):
    """429"""


class InternalServerError(APIStatusError):
    """500 and above"""


def _restored(kind: type[Error], args: tuple[Any, ...], state: dict[str, Any]) -> Error:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


def _without_request(response: httpx2.Response) -> httpx2.Response:
    """Return a response that can be pickled: the request holds credentials."""
    import httpx2

    return httpx2.Response(
        response.status_code,
        headers=decoded_headers(response),
        content=response.content if response.is_closed else b"",
    )


def decoded_headers(response: httpx2.Response) -> list[tuple[bytes, bytes]]:
    """Return the headers of a response whose body is no longer compressed or in chunks."""
    dropped = (b"content-encoding", b"content-length", b"transfer-encoding")
    return [pair for pair in response.headers.raw if pair[0].lower() not in dropped]


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    406: NotAcceptableError,
    408: RequestTimeoutError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def error_class(status: int) -> type[APIStatusError]:
    """Return the class for a status code."""
    if status >= 500:
        return InternalServerError
    return _BY_STATUS.get(status, APIStatusError)


def add_note(error: Error, note: str) -> None:
    """Add a line to what a traceback shows of an error."""
    if note:
        error.add_note(note)


def printable(line: str) -> str:
    """Return a line without what could steer a terminal, shortened."""
    text = "".join(c for c in line if c.isprintable())
    return f"{text[:_LONGEST]}..." if len(text) > _LONGEST else text


def find_request_id(headers: Mapping[str, str]) -> str | None:
    """Return the request's id from whatever header the server uses for it."""
    for name, value in headers.items():
        if name.lower().replace("-", "").endswith("requestid"):
            return value
    return None
