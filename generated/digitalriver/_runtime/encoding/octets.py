"""Bytes inside of data: written as they are, or as Base64."""

from __future__ import annotations

from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from typing import Any


def octets(value: Any) -> Any:
    """Return raw bytes as text that is written as the very bytes, also in a list."""
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (list, tuple)):
        return [octets(item) for item in value]
    return value


def base64_text(value: Any, encode: Callable[[bytes], bytes] = b64encode) -> Any:
    """Return bytes as their Base64, where a form would send the very bytes."""
    if isinstance(value, (bytes, bytearray)):
        text: str | None = getattr(value, "text", None)
        return encode(bytes(value)).decode() if text is None else text
    if isinstance(value, (list, tuple)):
        return [base64_text(item, encode) for item in value]
    return value


def base64url_text(value: Any) -> Any:
    """Return bytes as Base64 for URLs, also in a list."""
    return base64_text(value, urlsafe_b64encode)
