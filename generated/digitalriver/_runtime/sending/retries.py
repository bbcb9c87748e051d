"""The rules of retries: which failures are tried again, when, and how often in all."""

from __future__ import annotations

import random
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..errors import APIConnectionError

SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "QUERY"})
IDEMPOTENT = SAFE | {"PUT", "DELETE"}


@dataclass(kw_only=True, eq=False)  # frozen and with slots it loads three times as long
class RetryPolicy:
    """Which failures are tried again, and after how many seconds.

    A call with a method in `methods`, with an idempotency key, or with its own
    `max_retries` is tried again after a response with one of the `statuses` and after a
    broken connection. Any other call is tried again only if the server did nothing: it
    was not reached, or it answered 429 or 503 with a time to come back.

    The wait before a retry is random between 0 and `first_delay`, doubled for each
    further retry up to `longest_delay`; or it is what the server asks for. A call whose
    server asks for more than `longest_retry_after` fails at once.

    `budget` limits the retries of all calls together, so that a server in trouble is
    not flooded: each retry takes 1, each success gives back 0.1.
    """

    statuses: Collection[int] = frozenset({408, 409, 429, *range(500, 600)})
    methods: Collection[str] = IDEMPOTENT
    first_delay: float = 0.5
    longest_delay: float = 8.0
    longest_retry_after: float = 60.0
    budget: int | None = None

    def backoff(self, attempt: int) -> float:
        """Return the seconds before a retry; `attempt` counts from 1."""
        ceiling = min(
            self.first_delay * 2.0 ** min(attempt - 1, 16), self.longest_delay
        )
        return random.uniform(0, ceiling)


class Retry(NamedTuple):
    """A retry to come, for the hook `on_retry`; `attempt` is 1 for the first.

    `status` is that of the response; it is None if none came and there is an `error`.
    """

    method: str
    path: str
    attempt: int
    delay: float
    status: int | None
    error: APIConnectionError | None


class Budget:
    """What is left for the retries of a client and its copies, in tenths."""

    def __init__(self, size: int | None) -> None:
        self.size = None if size is None else size * 10
        self.left = self.size or 0

    def take(self) -> bool:
        """Take a retry out; tell whether there was one."""
        if self.size is None:
            return True
        if self.left < 10:
            return False
        self.left -= 10
        return True

    def give_back(self) -> None:
        """Count a success."""
        if self.size is not None:
            self.left = min(self.left + 1, self.size)
