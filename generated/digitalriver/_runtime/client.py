"""The base classes of the generated clients, synchronous and asynchronous.

Both turn a request into a call, send it as often as the retry policy says, and read the
response. They differ only in how they wait.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable
from typing import Any, Self, TypeVar

import httpx2
from httpx2 import USE_CLIENT_DEFAULT

from .answers.exchange import Exchange, connection_error, read, read_async
from .auth.oauth import OAuthSource, Secret
from .auth.schemes import Credentials, Scheme, check_token
from .base import AsyncRawCaller, BaseClient, RawCaller, token_call, token_of
from .errors import APIConnectionError, add_note
from .pages import AsyncPage, AsyncPages, Page
from .request import Request, RequestOptions
from .sending.calls import Call
from .sending.deadlines import until
from .sending.pool import AsyncPool, SyncPool
from .sending.redirects import next_url
from .sending.requests import build_request, redirected
from .strategies import Strategy

T = TypeVar("T")
BodyT = TypeVar("BodyT")


class SyncClient(BaseClient[httpx2.Client]):
    """A client that waits for each answer; safe to share between threads."""

    _http_class = httpx2.Client
    _pool_class = SyncPool
    _pool: SyncPool

    def send(self, request: Request[T], options: RequestOptions | None = None) -> T:
        """Send a request and return what its operation returns."""
        exchange = self._exchange(self._prepare(request, options))
        result: T = self._raw(exchange) if self._is_raw else exchange.parse()
        return result

    def send_only(
        self, request: Request[None], options: RequestOptions | None = None
    ) -> None:
        """Send a request of an operation that returns nothing."""
        return self.send(request, options)

    def pages(
        self,
        request: Request[BodyT],
        strategy: Strategy,
        options: RequestOptions | None = None,
    ) -> Page[Any, BodyT]:
        """Send a request and return the first page of its list."""
        exchange = self._fetch_page(request, options)
        page: Any = Page(self._fetch_page, exchange, strategy, options)
        result: Page[Any, BodyT]
        result = self._raw(exchange, page) if self._is_raw else page
        return result

    @property
    def with_raw_response(self) -> RawCaller:
        """Call methods for the whole response instead of the decoded body.

        Either `client.with_raw_response(client.pets.get, 1)`, which is typed, or
        `client.with_raw_response.pets.get(1)`.
        """
        return RawCaller(self)

    def _fetch_page(
        self, request: Request[Any], options: RequestOptions | None
    ) -> Exchange:
        return self._exchange(self._prepare(request, options))

    def _exchange(self, call: Call) -> Exchange:
        """Send a call as often as it takes; return the last answer."""
        attempts = self._attempts(call)
        while True:
            try:
                credentials = self._credentials(call)
                exchange = self._attempt(call, credentials)
            except APIConnectionError as error:
                retry = attempts.after_error(error)
                if retry is None:
                    add_note(error, attempts.note)
                    raise
            else:
                if attempts.renews(exchange.response, credentials):
                    exchange.response.close()
                    continue
                retry = attempts.after(exchange.response)
                if retry is None:
                    exchange.note = attempts.note
                    return exchange
                exchange.response.close()
            self._log_retry(retry)
            if self._settings.on_retry is not None:
                self._settings.on_retry(retry)
            time.sleep(retry.delay)

    def _attempt(self, call: Call, credentials: Credentials) -> Exchange:
        http = self._pool.get()
        started = time.perf_counter()
        try:
            request = build_request(http, call, credentials)
            with until(call.deadline):
                response = self._follow(http, call, request)
                exchange = Exchange(call, response, self._settings, credentials.secrets)
                exchange.again = self._exchange
                try:
                    if not exchange.is_streamed:
                        read(exchange)
                except BaseException:
                    response.close()
                    raise
        except (httpx2.HTTPError, httpx2.StreamError) as error:
            raise connection_error(error, call) from error
        self._log_response(call, response.status_code, time.perf_counter() - started)
        return exchange

    def _follow(
        self, http: httpx2.Client, call: Call, request: httpx2.Request
    ) -> httpx2.Response:
        """Send a request and follow where it is redirected to."""
        origin = None
        auth: Any = USE_CLIENT_DEFAULT
        hops = 0
        while True:
            if self._settings.on_request is not None:
                self._settings.on_request(request)
            response = http.send(
                request, stream=True, auth=auth, follow_redirects=False
            )
            try:
                if self._settings.on_response is not None:
                    self._settings.on_response(response)
                url = next_url(call, response, hops)
                if url is None:
                    return response
                origin = origin or request.url.origin
                auth = USE_CLIENT_DEFAULT if url.origin == origin else None
                request = redirected(http, call, response, url)
            except BaseException:
                response.close()
                raise
            response.close()
            hops += 1

    def _credentials(self, call: Call) -> Credentials:
        credentials = Credentials()
        for scheme in call.schemes:
            credentials.add(scheme, self._secret(scheme, call))
        return credentials

    def _secret(self, scheme: Scheme, call: Call) -> str:
        source = scheme.source
        if isinstance(source, Secret):
            return source.reveal()
        if isinstance(source, OAuthSource):
            with self._pool.token_lock:
                return source.current() or self._fetch(source, call)
        token = source() if source is not None else None
        return check_token(token, scheme)

    def _fetch(self, source: OAuthSource, call: Call) -> str:
        while True:
            asked = token_call(source, call, self._settings)
            exchange = self._attempt(asked, Credentials(source.secrets))
            if not source.starts_again(exchange.response.status_code):
                return token_of(exchange, source)

    def close(self) -> None:
        """Close the connections, unless they came with `http_client`."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


class AsyncBaseClient(BaseClient[httpx2.AsyncClient]):
    """A client to await, for any event loop that anyio knows."""

    _http_class = httpx2.AsyncClient
    _pool_class = AsyncPool
    _pool: AsyncPool

    async def send(
        self, request: Request[T], options: RequestOptions | None = None
    ) -> T:
        """Send a request and return what its operation returns."""
        exchange = await self._exchange(self._prepare(request, options))
        result: T = self._raw(exchange) if self._is_raw else exchange.parse()
        return result

    async def send_only(
        self, request: Request[None], options: RequestOptions | None = None
    ) -> None:
        """Send a request of an operation that returns nothing."""
        return await self.send(request, options)

    def pages(
        self,
        request: Request[BodyT],
        strategy: Strategy,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Any, BodyT]:
        """Return a list: await it for its first page, or iterate over its items."""

        async def start() -> Any:
            exchange = await self._fetch_page(request, options)
            page: Any = AsyncPage(self._fetch_page, exchange, strategy, options)
            return self._raw(exchange, page) if self._is_raw else page

        return AsyncPages(start)

    @property
    def with_raw_response(self) -> AsyncRawCaller:
        """Call methods for the whole response instead of the decoded body.

        Either `client.with_raw_response(client.pets.get, 1)`, which is typed, or
        `client.with_raw_response.pets.get(1)`.
        """
        return AsyncRawCaller(self)

    async def _fetch_page(
        self, request: Request[Any], options: RequestOptions | None
    ) -> Exchange:
        return await self._exchange(self._prepare(request, options))

    async def _exchange(self, call: Call) -> Exchange:
        """Send a call as often as it takes; return the last answer."""
        from anyio import sleep

        attempts = self._attempts(call)
        while True:
            try:
                credentials = await self._credentials(call)
                exchange = await self._attempt(call, credentials)
            except APIConnectionError as error:
                retry = attempts.after_error(error)
                if retry is None:
                    add_note(error, attempts.note)
                    raise
            else:
                if attempts.renews(exchange.response, credentials):
                    await exchange.response.aclose()
                    continue
                retry = attempts.after(exchange.response)
                if retry is None:
                    exchange.note = attempts.note
                    return exchange
                await exchange.response.aclose()
            self._log_retry(retry)
            if self._settings.on_retry is not None:
                await _wait_for(self._settings.on_retry(retry))
            await sleep(retry.delay)

    async def _attempt(self, call: Call, credentials: Credentials) -> Exchange:
        from anyio import move_on_after

        http = self._pool.get().http
        started = time.perf_counter()
        try:
            request = build_request(http, call, credentials)
            with move_on_after(call.remaining()):
                response = await self._follow(http, call, request)
                exchange = Exchange(call, response, self._settings, credentials.secrets)
                exchange.again = self._exchange
                try:
                    if not exchange.is_streamed:
                        await read_async(exchange)
                except BaseException:
                    await response.aclose()
                    raise
                seconds = time.perf_counter() - started
                self._log_response(call, response.status_code, seconds)
                return exchange
        except (httpx2.HTTPError, httpx2.StreamError) as error:
            raise connection_error(error, call) from error
        raise call.too_late()

    async def _follow(
        self, http: httpx2.AsyncClient, call: Call, request: httpx2.Request
    ) -> httpx2.Response:
        """Send a request and follow where it is redirected to."""
        origin = None
        auth: Any = USE_CLIENT_DEFAULT
        hops = 0
        while True:
            if self._settings.on_request is not None:
                await _wait_for(self._settings.on_request(request))
            response = await http.send(
                request, stream=True, auth=auth, follow_redirects=False
            )
            try:
                if self._settings.on_response is not None:
                    await _wait_for(self._settings.on_response(response))
                url = next_url(call, response, hops)
                if url is None:
                    return response
                origin = origin or request.url.origin
                auth = USE_CLIENT_DEFAULT if url.origin == origin else None
                request = redirected(http, call, response, url)
            except BaseException:
                await response.aclose()
                raise
            await response.aclose()
            hops += 1

    async def _credentials(self, call: Call) -> Credentials:
        credentials = Credentials()
        for scheme in call.schemes:
            credentials.add(scheme, await self._secret(scheme, call))
        return credentials

    async def _secret(self, scheme: Scheme, call: Call) -> str:
        source = scheme.source
        if isinstance(source, Secret):
            return source.reveal()
        if isinstance(source, OAuthSource):
            async with self._pool.get().token_lock:
                return source.current() or await self._fetch(source, call)
        token = await _wait_for(source()) if source is not None else None
        return check_token(token, scheme)

    async def _fetch(self, source: OAuthSource, call: Call) -> str:
        while True:
            asked = token_call(source, call, self._settings)
            exchange = await self._attempt(asked, Credentials(source.secrets))
            if not source.starts_again(exchange.response.status_code):
                return token_of(exchange, source)

    async def close(self) -> None:
        """Close the connections, unless they came with `http_client`."""
        await self._pool.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()


async def _wait_for(value: Any) -> Any:
    return await value if isinstance(value, Awaitable) else value
