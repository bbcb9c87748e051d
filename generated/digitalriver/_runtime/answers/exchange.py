"""A call with its answer: bounded reading, decoding, and the errors of both."""

from __future__ import annotations

import time
from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin

import httpx2

from ..errors import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APIResponseValidationError,
    APIStreamError,
    APITimeoutError,
    add_note,
    decoded_headers,
    error_class,
    printable,
)
from ..sending.calls import Call, Settings
from ..sending.redirects import Redirect
from .content import UNDECLARED, Misfit, decode_text, plain_data
from .decoding import EMPTY_STATUSES, declared_type, decode, is_stream

if TYPE_CHECKING:
    from ..models.mismatch import Mismatch

ErrorT = TypeVar("ErrorT", bound=APIResponseError)

_UNSENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)

DEFAULT_MAX_RESPONSE_BYTES = 512 * 1024 * 1024
"""Of a body in memory; one that is read in pieces has only the limit that is given."""


@dataclass(slots=True, eq=False, repr=False)
class Exchange:
    """A call and the response to it. It has no `repr`, as it knows secrets."""

    call: Call
    response: httpx2.Response
    settings: Settings
    secrets: tuple[str, ...] = ()
    tp: Any = UNDECLARED
    note: str = ""
    """What an error of this exchange adds to its traceback."""
    again: Any = None
    """Sends the call again, for a stream that goes on."""

    def __post_init__(self) -> None:
        asked = self.call.headers.get("accept", ("", ""))[1]
        self.tp = declared_type(
            self.call.request.responses,
            self.response.status_code,
            self.media_type,
            asked,
        )

    @property
    def media_type(self) -> str:
        """The content type of the response, or the empty text."""
        content_type: str = self.response.headers.get("content-type", "")
        return content_type

    @property
    def is_error(self) -> bool:
        """Whether the status is one to raise."""
        status = self.response.status_code
        if status < 300 or status >= 400:
            return status >= 400
        responses = self.call.request.responses
        return str(status) not in responses and "3XX" not in responses

    @property
    def is_streamed(self) -> bool:
        """Whether the caller reads the body, not the client."""
        return not self.is_error and is_stream(self.tp)

    @property
    def has_known_size(self) -> bool:
        """Whether the body can be read at once: its size is told, and allowed."""
        headers = self.response.headers
        length = headers.get("content-length", "")
        if "content-encoding" in headers or not length.isdigit():
            return False
        if self.call.method != "HEAD":
            self.check_size(int(length))
        return self.call.deadline is None

    def check_size(self, size: int) -> None:
        """Raise where a body is too large for memory, or later than its deadline."""
        self.check_limit(size, DEFAULT_MAX_RESPONSE_BYTES)
        self.check_deadline()

    def check_limit(self, size: int, default: float = inf) -> None:
        """Raise where a body is larger than the client's limit, or the default."""
        limit = self.settings.max_response_bytes
        limit_or_default = default if limit is None else limit
        if size > limit_or_default:
            message = f"the body is larger than {limit_or_default} bytes"
            raise self.misfit(message, b"")

    def check_deadline(self) -> None:
        """Raise where the call's deadline has passed."""
        deadline = self.call.deadline
        if deadline is not None and time.monotonic() > deadline:
            raise self.call.too_late()

    def load(self, content: bytes) -> None:
        """Put a body that was read in pieces where httpx2 would have put it."""
        old = self.response
        extensions = {
            key: value
            for key, value in old.extensions.items()
            if key != "network_stream"
        }
        self.response = httpx2.Response(
            old.status_code,
            headers=decoded_headers(old),
            content=content,
            request=old.request,
            extensions=extensions,
            history=old.history,
        )

    def parse(self) -> Any:
        """Return what the operation returns, or raise what it raises."""
        if self.is_error:
            raise self.error()
        if is_stream(self.tp):
            origin = get_origin(self.tp)
            if origin is None:
                return self.tp(self)
            return origin(self, get_args(self.tp)[0])
        if self.tp is Redirect:
            return Redirect(self.response)
        if self.response.status_code in EMPTY_STATUSES or self.call.method == "HEAD":
            return None
        try:
            return self.decoded(self.response.content, self.media_type, self.tp)
        except APIResponseValidationError:
            if self._is_listed:
                raise
            content, is_exact = self.response.content, self.settings.exact_numbers
            return plain_data(content, self.media_type, is_exact)

    @property
    def _is_listed(self) -> bool:
        """Whether the document has the status, not only others that succeed."""
        code = str(self.response.status_code)
        listed = {key.partition(" ")[0] for key in self.call.request.responses}
        return not listed.isdisjoint({code, f"{code[0]}XX"}) or listed == {"default"}

    def decoded(self, content: bytes, media_type: str, tp: Any) -> Any:
        """Return a body, or an item of one, as its type; raise where it does not fit."""
        settings = self.settings
        report = self.report if settings.responses == "tolerant" else None
        try:
            result = decode(content, media_type, tp, settings.exact_numbers, report)
        except Misfit as misfit:
            words = self._words(misfit) if misfit.is_foreign else ""
            raise self.misfit(f"{misfit}{words}", misfit.body) from None
        if settings.on_mismatch is not None:
            from .tolerant import tell

            tell(self.call, settings, content, media_type, tp)
        return result

    def report(self, found: list[Mismatch]) -> None:
        """Log what does not fit."""
        from .tolerant import warn

        warn(self.call, self.settings.package, found)

    def _words(self, misfit: Misfit) -> str:
        """Return what the server says where it sent something else altogether."""
        from .messages import find_message

        body = misfit.body
        if isinstance(body, bytes):
            body = decode_text(body, self.media_type)
        said = find_message(body, self.response.status_code, self.secrets)
        return f"; the server says: {said}" if said else ""

    def error(self) -> APIError:
        """Return the error of a response with an error status."""
        tp = UNDECLARED if is_stream(self.tp) or self.tp is None else self.tp
        content, is_exact = self.response.content, self.settings.exact_numbers
        try:
            body = decode(content, self.media_type, tp, is_exact, self.report)
        except Misfit:
            body = plain_data(content, self.media_type, is_exact)
        status = self.response.status_code
        error = self.failed(error_class(status), self._status_message(body), body)
        add_note(error, self.note)
        if status in (404, 405):  # for those who gave another server
            url = self.response.url.copy_with(userinfo=b"", query=None, fragment=None)
            add_note(error, f"the address was {url}")
        return error

    def _status_message(self, body: Any) -> str:
        """Return the message for an error status, without the secrets of the call.

        Secrets shorter than eight characters are not hidden, because they also occur in
        other words.
        """
        from .messages import find_message

        response = self.response
        reason = printable(response.reason_phrase)
        message = f"{response.status_code} {reason}".rstrip()
        long_ones = [secret for secret in self.secrets if len(secret) >= 8]
        said = find_message(body, response.status_code, long_ones)
        said = said.removeprefix(reason).removeprefix(": ") if reason else said
        if said:
            message = f"{message}: {said}"
        if response.status_code == 401 and self.call.missing:
            message = f"{message} ({self.call.missing})"
        return message

    def stream_error(self, body: Any) -> APIStreamError:
        """Return the error that a server told of inside a stream."""
        from .messages import find_message

        said = find_message(body, 200, self.secrets)
        return self.failed(APIStreamError, f"the stream told of an error: {said}", body)

    def misfit(self, message: str, body: Any) -> APIResponseValidationError:
        """Return the error of a body that does not fit."""
        return self.failed(APIResponseValidationError, message, body)

    def failed(self, kind: type[ErrorT], message: str, body: Any) -> ErrorT:
        """Return an error that comes with the response."""
        call = self.call
        return kind(
            message,
            method=call.method,
            path=call.path,
            response=self.response,
            body=body,
        )

    def failure(self, error: Exception) -> APIError:
        """Return the error for what went wrong while reading."""
        if isinstance(error, httpx2.DecodingError):
            return self.misfit("the body is not what its Content-Encoding says", b"")
        return connection_error(error, self.call)


class Answered:
    """What a caller gets of an exchange, with the response around it."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

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


def connection_error(error: Exception, call: Call) -> APIConnectionError:
    """Return the error for what went wrong on the way; it tells no URL."""
    what = str(error) or type(error).__name__
    if isinstance(error, httpx2.TimeoutException):
        if call.remaining() == 0:
            return call.too_late()
        made = call.failed(f"timed out ({type(error).__name__})", APITimeoutError)
    else:
        made = call.failed(f"{type(error).__name__}: {what}")
    made.unsent = isinstance(error, _UNSENT)
    return made


def read(exchange: Exchange) -> None:
    """Read a whole body, within the limit."""
    response = exchange.response
    try:
        if exchange.has_known_size:
            response.read()
            return
        chunks: list[bytes] = []
        size = 0
        for chunk in response.iter_bytes():
            size += len(chunk)
            exchange.check_size(size)
            chunks.append(chunk)
        exchange.load(b"".join(chunks))
    except httpx2.DecodingError as error:
        raise exchange.failure(error) from error


async def read_async(exchange: Exchange) -> None:
    """Read a whole body, within the limit."""
    response = exchange.response
    try:
        if exchange.has_known_size:
            await response.aread()
            return
        chunks: list[bytes] = []
        size = 0
        async for chunk in response.aiter_bytes():
            size += len(chunk)
            exchange.check_size(size)
            chunks.append(chunk)
        exchange.load(b"".join(chunks))
    except httpx2.DecodingError as error:
        raise exchange.failure(error) from error
