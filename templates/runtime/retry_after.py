"""How long a server asks to wait before the next attempt, from the headers of an answer."""

from __future__ import annotations

import time
from collections.abc import Mapping

_RESETS = ("x-ratelimit-reset", "ratelimit-reset", "x-rate-limit-reset")
"""When a rate limit begins anew: in seconds from now, or since 1970."""


def asked_wait(status: int, headers: Mapping[str, str]) -> float | None:
    """Return the seconds that the server asks to wait, or None where it does not say."""
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    seconds = parse_retry_after(headers)
    if seconds is not None or status != 429:
        return seconds
    resets = (_number(headers.get(name, "")) for name in _RESETS)
    reset = next((reset for reset in resets if reset is not None), None)
    if reset is None or reset < 1e9:
        return reset
    return max(reset / (1000 if reset > 1e11 else 1) - time.time(), 0.0)


def parse_retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds of `Retry-After`, given so or as a date (RFC 9110, 10.2.3)."""
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    seconds = _number(text)
    if seconds is not None:
        return seconds
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, OverflowError):
        return None
    return max(moment - time.time(), 0.0)


def _number(text: str) -> float | None:
    text = text.strip()
    is_number = text.isascii() and text.replace(".", "", 1).isdigit()
    return float(text) if is_number else None
