"""Turns a request and the client's settings into a call: everything that is sent, as values.

Both clients share this code, because it does no I/O. Credentials are added to each
attempt, since they may change in between.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias
from urllib.parse import urljoin, urlsplit

from ..auth.schemes import Scheme, choose_schemes, explain_missing
from ..encoding.bodies import choose_by_value, encode_body
from ..encoding.moments import MOMENTS, Moments
from ..encoding.sources import Source
from ..encoding.styles import (
    encode,
    encode_cookies,
    encode_headers,
    encode_path,
    encode_query,
    header_text,
)
from ..errors import APIConnectionError, APITimeoutError, ConfigurationError
from ..omit import OMIT, Omit
from ..request import Request, RequestOptions, Security
from .retries import Budget, Retry, RetryPolicy
from .servers import fill

if TYPE_CHECKING:
    import httpx2

    from ..models.mismatch import Mismatch

Responses: TypeAlias = Literal["tolerant", "strict"]

Headers: TypeAlias = dict[str, tuple[str, str]]
"""Names in lower case to names as written, and values."""

_NO_OPTIONS = RequestOptions()


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Settings:
    """What holds for all calls of a client; never changed, only replaced."""

    package: str
    user_agent: str
    base_url: str | None
    environment: str
    servers: tuple[str, ...]
    variables: Mapping[str, str]
    schemes: Mapping[str, Scheme]
    security: Security | None
    headers: Headers
    query: Mapping[str, Any]
    timeout: float | httpx2.Timeout | None | Omit
    deadline: float | None
    max_retries: int
    retry_policy: RetryPolicy
    retry_budget: Budget
    responses: Responses
    exact_numbers: bool
    max_response_bytes: int | None
    on_request: Callable[[httpx2.Request], Any] | None
    on_response: Callable[[httpx2.Response], Any] | None
    on_retry: Callable[[Retry], Any] | None
    moments: Moments
    on_mismatch: Callable[[Mismatch], Any] | None
    has_own_authorization: bool
    bearer: Scheme | None = None
    """A token for every call, where no scheme of the document takes it."""


@dataclass(slots=True, eq=False, repr=False)
class Call:
    """One call, ready to be sent as often as it takes."""

    request: Request[Any]
    method: str
    url: str
    path: str
    headers: Headers
    source: Source | None
    schemes: tuple[Scheme, ...]
    timeout: float | httpx2.Timeout | None | Omit
    deadline: float | None
    max_retries: int
    has_key: bool
    missing: str = ""
    """How to give the credential that the document demands, where there is none."""
    has_own_retries: bool = False
    cookies: list[str] = field(default_factory=list)
    follows_redirects: bool = True

    @property
    def is_replayable(self) -> bool:
        """Whether the body, if any, can be sent a second time."""
        return self.source is None or self.source.replayable

    def remaining(self) -> float | None:
        """Return the seconds until the deadline, at least 0, or None."""
        if self.deadline is None:
            return None
        return max(self.deadline - time.monotonic(), 0.0)

    def too_late(self) -> APIConnectionError:
        """Return the error of a call whose deadline has passed."""
        return self.failed("the deadline passed", APITimeoutError)

    def failed(
        self, message: str, kind: type[APIConnectionError] = APIConnectionError
    ) -> APIConnectionError:
        """Return an error of the way to the server or back."""
        return kind(message, method=self.method, path=self.path)


def prepare(
    request: Request[Any], options: RequestOptions | None, settings: Settings
) -> Call:
    """Encode all of a request."""
    outside = MOMENTS.set(settings.moments)
    try:
        return _prepare(request, options, settings)
    finally:
        MOMENTS.reset(outside)


def _prepare(
    request: Request[Any], options: RequestOptions | None, settings: Settings
) -> Call:
    options = options or _NO_OPTIONS
    method = request.method.upper()
    target = encode_path(request.url, request.path)
    query = encode_query({**request.query, **options.query})
    if settings.query:
        query = _with_own_query(target, query, settings.query)
    if query:
        target += f"{'&' if '?' in target else '?'}{query}"
    headers = _headers(request, options, settings)
    source = None
    if request.body is not OMIT:
        media_type = _chosen_media_type(headers, request)
        encoding = request.encodings.get(media_type, request.encoding)
        content_type, source = encode_body(request.body, media_type, encoding)
        headers["content-type"] = ("Content-Type", content_type)
    key = (request.idempotency_header or "Idempotency-Key").lower()
    retries = options.max_retries
    schemes = _schemes(request, headers, settings)
    call = Call(
        request=request,
        method=method,
        url=_url(request, settings, target),
        path=_shown_path(request, target),
        headers=headers,
        source=source,
        schemes=schemes or (),
        timeout=settings.timeout if options.timeout is OMIT else options.timeout,
        deadline=_deadline(
            settings.deadline if options.deadline is None else options.deadline
        ),
        max_retries=settings.max_retries if retries is None else retries,
        has_key=key in headers,
        has_own_retries=retries is not None,
    )
    if schemes is None:
        _tell_missing(call, request, settings)
    if request.cookies and (cookies := encode_cookies(request.cookies)):
        call.cookies.append(cookies)
    return call


def _with_own_query(target: str, query: str, own: Mapping[str, Any]) -> str:
    """Add the client's own parameters, but those that the call has already."""
    given = f"{target.partition('?')[2]}&{query}".split("&")
    names = {pair.partition("=")[0] for pair in given}
    added = {name: value for name, value in own.items() if encode(name) not in names}
    return "&".join(filter(None, (query, encode_query(added))))


def _headers(
    request: Request[Any], options: RequestOptions, settings: Settings
) -> Headers:
    headers: Headers = {"user-agent": ("User-Agent", settings.user_agent)}
    if request.accept:
        headers["accept"] = ("Accept", request.accept)
    headers.update(settings.headers)
    for name, text in encode_headers(request.headers).items():
        headers[name.lower()] = (name, text)
    name = request.idempotency_header or "Idempotency-Key"
    if options.idempotency_key is not None:
        headers[name.lower()] = (name, header_text(name, options.idempotency_key))
    elif request.idempotency_header and name.lower() not in headers:
        from uuid import uuid4  # which loads slowly

        headers[name.lower()] = (name, str(uuid4()))
    for name, value in options.headers.items():
        if value is None:
            headers.pop(name.lower(), None)
        else:
            headers[name.lower()] = (name, header_text(name, value))
    return headers


def _chosen_media_type(headers: Headers, request: Request[Any]) -> str:
    """Let a caller's own Content-Type choose how a body is encoded."""
    if "content-type" in headers:
        return headers["content-type"][1]
    if not isinstance(request.media_type, Omit):
        return request.media_type
    return choose_by_value(request.body, request.media_types)


def _schemes(
    request: Request[Any], headers: Headers, settings: Settings
) -> tuple[Scheme, ...] | None:
    if settings.bearer is not None:
        return (settings.bearer,)
    if not settings.schemes:
        return ()
    chosen = choose_schemes(request.security, settings.security, settings.schemes)
    if chosen is None and (
        settings.has_own_authorization or "authorization" in headers
    ):
        return ()  # the caller has seen to it by other means
    return chosen


def _tell_missing(call: Call, request: Request[Any], settings: Settings) -> None:
    """Send a call without its credential: documents demand one of logins, too."""
    security = settings.security if request.security is None else request.security
    call.missing = explain_missing(security or (), settings.schemes)
    log = logging.getLogger(settings.package)
    log.debug("%s %s: %s", call.method, call.path, call.missing)


def _deadline(seconds: float | None) -> float | None:
    return None if seconds is None else time.monotonic() + seconds


def _shown_path(request: Request[Any], target: str) -> str:
    """Return a path for messages: of a whole URL too, and without the query."""
    path = target.partition("?")[0]
    return urlsplit(path).path if is_absolute(request.url) else path


def _url(request: Request[Any], settings: Settings, target: str) -> str:
    # Whether a URL is whole is for its template to say, not for values in it.
    if is_absolute(request.url):
        return target
    base = base_of(request, settings)
    return f"{base.rstrip('/')}/{target.removeprefix('/')}"


def base_of(request: Request[Any], settings: Settings) -> str:
    """Return the address of a request's server.

    The caller's `base_url` comes first, also before servers of single operations: it
    may be a proxy or a server for tests. If it has no path and the document names its
    server by a path alone, that path is added. Then come the operation's own server and
    the client's: the caller's `server`, or the first whole address in the document.
    """
    if settings.base_url is not None:
        return _with_path(settings.base_url, request, settings)
    base = next(filter(is_absolute, settings.servers), "")
    for server in request.server:
        if "{" in server:
            server = fill(server, request.server_variables, settings.variables)
        if is_absolute(server) or (base and "{" not in base):
            base = urljoin(f"{base}/", server)
            break
    if not base or "{" in base:
        named = base or next(iter(settings.servers), "")
        reason = (
            f"{named} is not a whole address" if named else "the document names none"
        )
        variable = f" or set {settings.environment}" if settings.environment else ""
        raise ConfigurationError(f"no server: {reason}, so pass base_url={variable}")
    return base


def _with_path(base_url: str, request: Request[Any], settings: Settings) -> str:
    if urlsplit(base_url).path not in ("", "/"):
        return base_url
    server = next(iter((*request.server, *settings.servers)), "")
    if "{" in server and request.server:
        server = fill(server, request.server_variables, settings.variables)
    if is_absolute(server) or "{" in server or "//" in server:
        return base_url
    return f"{base_url.rstrip('/')}/{server.strip('/')}"


def is_absolute(url: str) -> bool:
    """Tell whether a URL has a scheme and a host."""
    return url.lower().startswith(("http://", "https://"))


def find_base_url(base_url: str | None, environment: str) -> str | None:
    """Return the server that the caller chose, by argument or environment."""
    chosen = base_url or (os.environ.get(environment) if environment else None)
    if not chosen:
        return None
    parts = urlsplit(chosen)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigurationError("base_url must start with http:// or https://")
    if parts.query or parts.fragment:
        raise ConfigurationError("base_url may not have a query or a fragment")
    return chosen


def header_table(*sources: Mapping[str, str] | None) -> Headers:
    """Return headers by their names in lower case; later ones win."""
    table: Headers = {}
    for source in sources:
        for name, value in (source or {}).items():
            table[name.lower()] = (name, header_text(name, value))
    return table
