"""What both clients have: settings, copies, the connection pool, the log."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Self, TypeVar
from urllib.parse import urljoin

import httpx2

from .answers.raw import RawResponse
from .auth.oauth import OAuthSource
from .auth.schemes import Certificate, Scheme, TokenSource, bearer
from .encoding.moments import Moments, Naive, Precision
from .errors import AuthenticationError, ConfigurationError
from .omit import OMIT, Omit
from .request import Request, RequestOptions, Security
from .resource import AsyncResource, Resource
from .sending.attempts import Attempts
from .sending.calls import (
    Call,
    Responses,
    Settings,
    base_of,
    find_base_url,
    header_table,
    is_absolute,
    prepare,
)
from .sending.deadlines import keep_deadlines
from .sending.pool import HttpT, Pool
from .sending.retries import Budget, Retry, RetryPolicy

if TYPE_CHECKING:
    from ssl import SSLContext

    from .answers.exchange import Exchange
    from .models.mismatch import Mismatch

T = TypeVar("T")
P = ParamSpec("P")

DEFAULT_TIMEOUT = httpx2.Timeout(60.0, connect=10.0)
"""Seconds; they hold for each attempt."""

DEFAULT_MAX_RETRIES = 2


@cache
def shared_ssl_context() -> SSLContext:
    """Return httpx2's default context; making one costs 40 ms, so all share it."""
    return httpx2.create_ssl_context()


def _ssl_context(cert: Certificate) -> SSLContext:
    context = httpx2.create_ssl_context()
    context.load_cert_chain(*((cert,) if isinstance(cert, str) else cert))
    return context


def _plain(hook: Any) -> Any:
    # Answers are decoded where nothing can wait.
    if iscoroutinefunction(hook):
        raise ConfigurationError("on_mismatch is a plain function, not an async one")
    return hook


def _checked(responses: Responses) -> Responses:
    if responses not in ("tolerant", "strict"):
        raise ConfigurationError('responses is "tolerant" or "strict"')
    return responses


class BaseClient(Generic[HttpT]):
    """The settings of a client, and its connections."""

    _http_class: type[HttpT]
    _pool_class: type[Pool[HttpT]]
    _is_raw = False

    def __init__(
        self,
        *,
        package: str,
        version: str = "",
        base_url: str | None = None,
        servers: Sequence[str] = (),
        variables: Mapping[str, str | None] | None = None,
        environment: str = "",
        schemes: Mapping[str, Scheme] | None = None,
        security: Security | None = None,
        headers: Mapping[str, str] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        query: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | None | Omit = OMIT,
        deadline: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        retry_policy: RetryPolicy | None = None,
        http_client: HttpT | None = None,
        cert: Certificate | None = None,
        responses: Responses = "tolerant",
        exact_numbers: bool = False,
        naive_datetimes: Naive = "refuse",
        datetimes: Precision = "exact",
        max_response_bytes: int | None = None,
        on_request: Callable[[httpx2.Request], Any] | None = None,
        on_response: Callable[[httpx2.Response], Any] | None = None,
        on_retry: Callable[[Retry], Any] | None = None,
        on_mismatch: Callable[[Mismatch], Any] | None = None,
    ) -> None:
        schemes = schemes or {}
        retry_policy = retry_policy or RetryPolicy()
        certificates = (scheme.certificate for scheme in schemes.values())
        cert = cert or next((each for each in certificates if each), None)
        if http_client is not None and cert is not None:
            raise ConfigurationError("give `cert` to the http_client itself")
        if http_client is not None:
            schemes = {
                name: scheme.for_own_client() for name, scheme in schemes.items()
            }
        table = header_table(headers, extra_headers)
        self._settings = Settings(
            package=package,
            user_agent=f"{package}/{version or '0'} httpx2/{httpx2.__version__}",
            base_url=find_base_url(base_url, environment),
            environment=environment,
            servers=tuple(servers),
            variables={
                name: value
                for name, value in (variables or {}).items()
                if value is not None
            },
            schemes=schemes,
            security=security,
            headers=table,
            query={**(query or {}), **(extra_query or {})},
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            retry_policy=retry_policy,
            retry_budget=Budget(retry_policy.budget),
            responses=_checked(responses),
            exact_numbers=exact_numbers,
            moments=Moments(naive_datetimes, datetimes),
            max_response_bytes=max_response_bytes,
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
            on_mismatch=_plain(on_mismatch),
            has_own_authorization=http_client is not None
            and (
                http_client.auth is not None or "authorization" in http_client.headers
            ),
        )

        def make() -> HttpT:
            verify = shared_ssl_context() if cert is None else _ssl_context(cert)
            http = self._http_class(timeout=DEFAULT_TIMEOUT, verify=verify)
            if isinstance(http, httpx2.Client):
                keep_deadlines(http)
            return http

        self._pool: Any = self._pool_class(make, http_client)
        self._log = logging.getLogger(package)

    def with_options(
        self,
        *,
        token: TokenSource | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None | Omit = OMIT,
        deadline: float | None = None,
        max_retries: int | None = None,
        retry_policy: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, Any] | None = None,
        responses: Responses | None = None,
        max_response_bytes: int | None = None,
    ) -> Self:
        """Return a client with other settings that shares the connections.

        `token` replaces the client's tokens. If the document declares none, the token
        is sent as a bearer token with every call.
        """
        changes: dict[str, Any] = {
            "base_url": find_base_url(base_url, ""),
            "deadline": deadline,
            "max_retries": max_retries,
            "retry_policy": retry_policy,
            "retry_budget": retry_policy and Budget(retry_policy.budget),
            "responses": responses and _checked(responses),
            "max_response_bytes": max_response_bytes,
        }
        changes = {name: value for name, value in changes.items() if value is not None}
        if token is not None:
            schemes = self._settings.schemes.items()
            takers = {
                name: scheme.with_token(token)
                for name, scheme in schemes
                if scheme.takes_token
            }
            changes["schemes"] = {**self._settings.schemes, **takers}
            changes["bearer"] = None if takers else bearer(token)
        if not isinstance(timeout, Omit):
            changes["timeout"] = timeout
        if query:
            changes["query"] = {**self._settings.query, **query}
        if headers:
            changes["headers"] = {**self._settings.headers, **header_table(headers)}
        return self._copy(settings=replace(self._settings, **changes))

    def _copy(self, *, settings: Settings | None = None, is_raw: bool = False) -> Self:
        clone = object.__new__(type(self))
        # The cached resources belong to the original.
        clone.__dict__.update(
            (name, value)
            for name, value in vars(self).items()
            if not isinstance(value, (Resource, AsyncResource))
        )
        clone._settings = settings or self._settings
        clone._is_raw = is_raw
        return clone

    def __copy__(self) -> Self:
        return self._copy()

    def __deepcopy__(self, memo: object) -> Self:
        return self._copy()

    def __reduce_ex__(self, protocol: object) -> Any:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled: its credentials and connections"
            " stay in this process. Pass what it is made of, and make one there"
        )

    def _raw(self, exchange: Exchange, parsed: Any = None) -> Any:
        if exchange.is_error:
            raise exchange.error()
        return RawResponse(exchange, parsed)

    def _attempts(self, call: Call) -> Attempts:
        settings = self._settings
        return Attempts(call, settings.retry_policy, settings.retry_budget)

    def _prepare(self, request: Request[Any], options: RequestOptions | None) -> Call:
        return prepare(request, options, self._settings)

    def _log_response(self, call: Call, status: int, seconds: float) -> None:
        # The path has no query; headers and bodies are not logged at all.
        self._log.debug(
            "%s %s: %d in %.0f ms", call.method, call.path, status, seconds * 1000
        )

    def _log_retry(self, retry: Retry) -> None:
        reason = retry.status if retry.error is None else retry.error.message
        message = "%s %s: %s; retry %d in %.2f s"
        self._log.info(
            message, retry.method, retry.path, reason, retry.attempt, retry.delay
        )

    def __repr__(self) -> str:
        server = self._settings.base_url or next(iter(self._settings.servers), "")
        return f"<{type(self).__name__} {httpx2.URL(server).copy_with(userinfo=b'')}>"


class _Caller:
    def __init__(self, client: BaseClient[Any]) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client._copy(is_raw=True), name)


class RawCaller(_Caller):
    """Calls methods for their responses; see `SyncClient.with_raw_response`."""

    def __call__(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method of the client's resources."""
        response: RawResponse[T] = _rebind(method, type(self._client))(*args, **kwargs)
        return response


class AsyncRawCaller(_Caller):
    """Calls methods for their responses; see `AsyncBaseClient.with_raw_response`."""

    async def __call__(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method of the client's resources."""
        response: RawResponse[T]
        response = await _rebind(method, type(self._client))(*args, **kwargs)
        return response


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


def token_call(source: OAuthSource, call: Call, settings: Settings) -> Call:
    """Make the call that asks for a token."""
    headers, form = source.message()
    url = source.url
    if not is_absolute(url):  # relative to the server, as to a folder
        url = urljoin(f"{base_of(Request('POST', ''), settings).rstrip('/')}/", url)
    request: Request[bytes] = Request(
        "POST",
        url,
        headers=headers,
        body=form,
        media_type="application/x-www-form-urlencoded",
        security=(),
        responses={"2XX": bytes},
    )
    options = RequestOptions(timeout=call.timeout, deadline=call.remaining())
    # The client's own headers, which may hold secrets, are not for this server.
    made = prepare(request, options, replace(settings, headers={}, query={}))
    made.follows_redirects = False
    return made


def token_of(exchange: Exchange, source: OAuthSource) -> str:
    """Return the token of an answer, or raise what is wrong with it."""
    if 400 <= exchange.response.status_code < 500:
        error = exchange.error()
        body = getattr(error, "body", None)
        message = f"no token: {error.message}"
        raise exchange.failed(AuthenticationError, message, body)
    content: bytes = exchange.parse()
    try:
        return source.accept(content)
    except ValueError as error:
        # The body may hold a token in a form that we do not know.
        raise exchange.misfit(f"no token: {error}", b"") from None
