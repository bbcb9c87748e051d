"""Calls to httpx2's requests: what both clients do before and between waiting."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Iterator
from typing import TypeAlias

import httpx2

from ..auth.schemes import Credentials
from ..encoding.sources import BytesSource, Source
from ..errors import InvalidRequestError
from ..omit import Omit
from .calls import Call
from .redirects import next_headers, next_method

AnyHttp: TypeAlias = httpx2.Client | httpx2.AsyncClient
Content: TypeAlias = bytes | Iterator[bytes] | AsyncIterator[bytes] | None


class QuietURL(httpx2.URL):
    """A URL whose `str` shows neither the query nor the password.

    httpx2 logs the URL of each request, and so do many users.
    """

    def __str__(self) -> str:
        return str(self.copy_with(query=None, userinfo=b""))

    def __repr__(self) -> str:
        return f"URL('{self}')"


class QuietHeaders(httpx2.Headers):
    """Headers that do not show the credentials in them, whatever their names."""

    def __init__(self, headers: httpx2.Headers, names: Collection[str]) -> None:
        super().__init__(headers)
        self.hidden = {"authorization", "proxy-authorization", "cookie", *names}

    def __repr__(self) -> str:
        shown = {
            name: "[secure]" if name in self.hidden else value
            for name, value in self.items()
        }
        return f"Headers({shown!r})"


def build_request(
    http: AnyHttp, call: Call, credentials: Credentials
) -> httpx2.Request:
    """Make the request of one attempt."""
    url = call.url
    if keys := _missing_keys(url, credentials):
        url = f"{url}{'&' if '?' in url else '?'}{'&'.join(keys)}"
    headers = _headers(call, credentials)
    try:
        # What `http.build_request` does, in a fraction of the time.
        request = httpx2.Request(
            call.method,
            httpx2.URL(url).copy_merge_params(http.params) if http.params else url,
            headers=_with_defaults(http, headers),
            cookies=http.cookies,
            content=content_of(call.source, http),
            extensions={"timeout": _timeout(http, call).as_dict()},
        )
    except (httpx2.InvalidURL, UnicodeEncodeError) as error:
        raise InvalidRequestError(f"{call.path}: {error}") from None
    if credentials.query or request.url.userinfo:
        request.url = QuietURL(request.url)
    # httpx2 itself hides Authorization.
    names = {name.lower() for name in credentials.headers} - {"authorization"}
    if names or credentials.cookies:
        request.headers = QuietHeaders(request.headers, names)
    return request


def _missing_keys(url: str, credentials: Credentials) -> list[str]:
    """Return the keys for the query that the caller did not give as an argument."""
    query = f"&{url.partition('?')[2]}"
    return [
        key for key in credentials.query if f"&{key.partition('=')[0]}=" not in query
    ]


def _headers(call: Call, credentials: Credentials) -> list[tuple[bytes, bytes]]:
    headers = dict(call.headers.values())
    for name, text in credentials.headers.items():
        if name.lower() not in call.headers:  # the caller's own wins
            headers[name] = text
    if cookies := call.cookies + credentials.cookies:
        given = call.headers.get("cookie")
        headers[given[0] if given else "Cookie"] = "; ".join(
            [given[1], *cookies] if given else cookies
        )
    source = call.source
    if source is not None and not isinstance(source, BytesSource):
        if source.length is not None:
            headers["Content-Length"] = str(source.length)
    return [
        (name.encode(), text.encode(errors="surrogateescape"))
        for name, text in headers.items()
    ]


def _with_defaults(
    http: AnyHttp, headers: list[tuple[bytes, bytes]]
) -> list[tuple[bytes, bytes]]:
    """Put the headers that a client of httpx2 sends of itself before a call's own."""
    names = {name.lower() for name, _ in headers}
    defaults = [pair for pair in http.headers.raw if pair[0].lower() not in names]
    return defaults + headers


def content_of(source: Source | None, http: AnyHttp) -> Content:
    """Return a body in the form that a client of httpx2 sends."""
    if source is None or isinstance(source, BytesSource):
        return None if source is None else source.data
    if isinstance(http, httpx2.AsyncClient):
        return source.async_chunks()
    return source.chunks()


def _timeout(http: AnyHttp, call: Call) -> httpx2.Timeout:
    timeout = call.timeout
    chosen = http.timeout if isinstance(timeout, Omit) else httpx2.Timeout(timeout)
    remaining = call.remaining()
    if remaining is None:
        return chosen
    if remaining <= 0:
        raise call.too_late()
    return httpx2.Timeout(
        **{
            name: remaining if seconds is None else min(seconds, remaining)
            for name, seconds in chosen.as_dict().items()
        }
    )


def redirected(
    http: AnyHttp, call: Call, response: httpx2.Response, url: httpx2.URL
) -> httpx2.Request:
    """Make the request that follows a redirect."""
    old = response.request
    method = next_method(old.method, response.status_code)
    source = call.source if method == old.method else None
    if source is not None and not source.replayable:
        raise call.failed("redirected, and the body cannot be sent again")
    is_same = url.origin == old.url.origin
    request = httpx2.Request(
        method,
        url,
        headers=next_headers(old, url, method),
        # A login may set a cookie and send one on.
        cookies=http.cookies if is_same else None,
        content=content_of(source, http),
        extensions=old.extensions,
    )
    if isinstance(old.url, QuietURL):
        request.url = QuietURL(request.url)
    if isinstance(old.headers, QuietHeaders):
        request.headers = QuietHeaders(request.headers, old.headers.hidden)
    return request
