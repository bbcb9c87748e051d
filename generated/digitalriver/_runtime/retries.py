"""When a call is tried again, and after how long."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2

    from .auth import Credentials
    from .calls import Call

FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0
"""Seconds."""

SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "QUERY"})
IDEMPOTENT = SAFE | {"PUT", "DELETE"}


def is_retryable_status(status: int, method: str, has_key: bool) -> bool:
    """Tell whether a status may be different the next time.

    A conflict (409) passes by itself only where the call changes nothing, or
    where an idempotency key makes it the same call.
    """
    if status == 409:
        return has_key or method in SAFE
    return status in (408, 429) or status >= 500


def delay_before(attempt: int, headers: Mapping[str, str] | None) -> float:
    """Return the seconds to wait before a retry; `attempt` counts from 1.

    Exponential with full jitter, or what the server asks for, within limits.
    """
    asked = parse_retry_after(headers) if headers is not None else None
    if asked is not None:
        return min(asked, LONGEST_RETRY_AFTER)
    ceiling = min(FIRST_DELAY * 2.0 ** min(attempt - 1, 16), LONGEST_DELAY)
    return random.uniform(0, ceiling)


def parse_retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds of `Retry-After`, given so or as a date (RFC 9110, 10.2.3)."""
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    if text.isascii() and text.replace(".", "", 1).isdigit():
        return float(text)
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, OverflowError):
        return None
    return max(moment - time.time(), 0.0)


class Attempts:
    """Counts the attempts of a call and decides whether there is another."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self.number = 0
        self.has_renewed = False

    def delay_after(self, response: httpx2.Response | None) -> float | None:
        """Return the seconds until the next attempt, or None for no other.

        `response` is None where none came.
        """
        call = self.call
        if self.number >= call.max_retries:
            return None
        if response is not None and not is_retryable_status(
            response.status_code, call.method, call.has_key
        ):
            return None
        self.number += 1
        delay = delay_before(
            self.number, None if response is None else response.headers
        )
        remaining = call.remaining()
        return delay if remaining is None or delay < remaining else None

    def renews(self, response: httpx2.Response, credentials: Credentials) -> bool:
        """Tell whether to try again at once with a new token, which happens once."""
        if response.status_code != 401 or self.has_renewed:
            return False
        self.has_renewed = True
        return self.call.is_replayable and credentials.renew()
