"""Fetches documents by http(s) from allowed hosts: public addresses only, few redirects, bounded.

The address that was checked is the one that is connected to.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import socket
import ssl
import threading
import time
from urllib.parse import urljoin, urlsplit, urlunsplit

from generator.spec.text.limits import REMOTE_BYTES, REMOTE_REDIRECTS, REMOTE_SECONDS
from generator.spec.text.urls import is_allowed


def fetch(url: str, allowed_hosts: frozenset[str]) -> tuple[bytes, str]:
    """Read a URL, following redirects to allowed hosts; return the content and its own URL.

    Raises `OSError` or `ValueError` with a message for people.
    """
    deadline = time.monotonic() + REMOTE_SECONDS
    for _ in range(REMOTE_REDIRECTS + 1):
        content, location = _get(url, allowed_hosts, deadline)
        if location is None:
            return content, url
        url = urljoin(url, location)
    raise ValueError("too many redirects")


def _get(url: str, allowed_hosts: frozenset[str], deadline: float) -> tuple[bytes, str | None]:
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    if parts.scheme not in ("http", "https"):
        raise ValueError("redirected to something other than http(s)")
    if parts.username is not None or parts.password is not None:
        raise ValueError("credentials in a URL are refused")
    if not is_allowed(url, allowed_hosts):
        raise ValueError(f"redirected to a host that is not allowed: {host[:80]}")
    connection = _connect(parts.scheme, host, parts.port, deadline)
    # A server that drips bytes never runs into the socket's own timeout.
    watchdog = threading.Timer(_left(deadline), _hang_up, (connection.sock,))
    watchdog.daemon = True
    watchdog.start()
    try:
        target = urlunsplit(("", "", parts.path or "/", parts.query, ""))
        connection.request("GET", target, headers={"Accept": "application/json, */*"})
        response = connection.getresponse()
        if response.status in (301, 302, 303, 307, 308):
            return b"", response.headers.get("Location", "")
        if response.status != 200:
            raise ValueError(f"the server answered {response.status}")
        content = _read(response, deadline)
        if content.lstrip()[:1] == b"<":
            raise ValueError("the server answered with a page of HTML or XML, not with a document")
        return content, None
    except http.client.HTTPException as error:
        raise ValueError(f"not HTTP ({type(error).__name__})") from None
    finally:
        watchdog.cancel()
        connection.close()


def _hang_up(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def _connect(
    scheme: str, host: str, port: int | None, deadline: float
) -> http.client.HTTPConnection:
    port = port or (443 if scheme == "https" else 80)
    raw = _open(_checked_addresses(host, port), port, deadline)
    connection: http.client.HTTPConnection
    if scheme == "https":
        connection = http.client.HTTPSConnection(host, port)
        connection.sock = ssl.create_default_context().wrap_socket(raw, server_hostname=host)
    else:
        connection = http.client.HTTPConnection(host, port)
        connection.sock = raw
    return connection


def _open(addresses: list[str], port: int, deadline: float) -> socket.socket:
    """Connect to the first address that takes the connection: `localhost` often has one that does not."""
    for address in addresses[:-1]:
        with contextlib.suppress(ConnectionRefusedError):
            return socket.create_connection((address, port), timeout=_left(deadline))
    return socket.create_connection((addresses[-1], port), timeout=_left(deadline))


def _checked_addresses(host: str, port: int) -> list[str]:
    """Give the addresses of the host, all of which may be connected to.

    A private address is reached only when the very address was allowed, and this machine also as
    `localhost`.
    """
    addresses = [
        str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    ]
    for address in addresses:
        is_named = address == host or (host == "localhost" and _is_loopback(address))
        if not _is_public(address) and not is_named:
            raise ValueError(f"{host[:80]} resolves to an address that is not public")
    return addresses


def _is_public(address: str) -> bool:
    parsed = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(parsed, "ipv4_mapped", None)
    return (mapped or parsed).is_global and not parsed.is_multicast


def _is_loopback(address: str) -> bool:
    return ipaddress.ip_address(address.partition("%")[0]).is_loopback


def _read(response: http.client.HTTPResponse, deadline: float) -> bytes:
    chunks: list[bytes] = []
    size = 0
    while chunk := response.read1(65536):
        size += len(chunk)
        if size > REMOTE_BYTES:
            raise ValueError(f"larger than {REMOTE_BYTES // 1024 // 1024} MB")
        _left(deadline)
        chunks.append(chunk)
    return b"".join(chunks)


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError(f"took longer than {REMOTE_SECONDS:g} seconds")
    return left
