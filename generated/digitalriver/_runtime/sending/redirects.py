"""Redirects: where a response leads, and what may be sent there.

Another origin gets only headers that hold no secret: an allow-list, since keys travel
under any name. A redirect from https to http is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

if TYPE_CHECKING:
    import httpx2

    from .calls import Call

MOST_HOPS = 10

_STATUSES = frozenset({301, 302, 303, 307, 308})
_HARMLESS = frozenset(
    {
        "accept",
        "accept-encoding",
        "accept-language",
        "connection",
        "content-encoding",
        "content-language",
        "content-length",
        "content-type",
        "range",
        "transfer-encoding",
        "user-agent",
    }
)
_OF_A_BODY = ("content-length", "content-type", "content-encoding", "transfer-encoding")


class Redirect:
    """A redirect, not followed: what an operation returns that has no other success."""

    def __init__(self, response: httpx2.Response) -> None:
        self.http_response = response
        """The response of httpx2."""
        self.status_code: int = response.status_code
        """The status."""
        self.headers: httpx2.Headers = response.headers
        """The headers."""

    @property
    def location(self) -> str:
        """Where it leads, as a whole URL; empty where the server does not say."""
        location: str = self.headers.get("location", "")
        return urljoin(str(self.http_response.url), location) if location else ""

    def __repr__(self) -> str:
        return f"<Redirect {self.status_code}>"


def next_url(call: Call, response: httpx2.Response, hops: int) -> httpx2.URL | None:
    """Return the URL that a response redirects to, or None.

    A redirect that the operation itself returns is not followed.
    """
    location = response.headers.get("location")
    status = response.status_code
    if status not in _STATUSES or not location:
        return None
    declared = call.request.responses
    if declared.get(str(status), declared.get("3XX")) is Redirect:
        return None
    if not call.follows_redirects:
        raise call.failed("redirected, which is not followed here")
    if hops >= MOST_HOPS:
        raise call.failed(f"more than {MOST_HOPS} redirects")
    if call.remaining() == 0:
        raise call.too_late()
    try:
        url = response.url.join(location)
    except Exception as error:
        raise call.failed("redirected to what is not a URL") from error
    if url.scheme not in ("http", "https") or not url.host:
        raise call.failed("redirected to what is not a URL")
    if response.url.scheme == "https" and url.scheme == "http":
        raise call.failed("redirected from https to http")
    return url


def next_method(method: str, status: int) -> str:
    """Return the method of the next request (RFC 9110, 15.4)."""
    if status == 303 and method != "HEAD":
        return "GET"
    if status in (301, 302) and method == "POST":
        return "GET"
    return method


def next_headers(
    request: httpx2.Request, url: httpx2.URL, method: str
) -> list[tuple[str, str]]:
    """Return the headers that may go to the next URL."""
    is_same = url.origin == request.url.origin
    drops_body = method != request.method
    return [
        (name, value)
        for name, value in request.headers.multi_items()
        if name != "host"
        and (is_same or name in _HARMLESS)
        and not (drops_body and name in _OF_A_BODY)
    ]
