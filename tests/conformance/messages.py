"""Read the body of an HTTP request, however it is framed."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler


def read_body(handler: BaseHTTPRequestHandler) -> bytes:
    """Return the body of the request that a handler serves (RFC 9112, 6 and 7.1)."""
    stream, headers = handler.rfile, handler.headers
    if headers.get("transfer-encoding", "").lower() != "chunked":
        return stream.read(int(headers.get("content-length") or 0))
    chunks = []
    while size := int(stream.readline().partition(b";")[0], 16):
        chunks.append(stream.read(size))
        stream.readline()
    while stream.readline() not in (b"\r\n", b"\n", b""):
        continue
    return b"".join(chunks)
