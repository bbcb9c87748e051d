"""When a call is tried again, and after how long."""

from __future__ import annotations

import random
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from .retry_after import asked_wait

if TYPE_CHECKING:
    import httpx2

    from .auth import Credentials
    from .calls import Call
    from .errors import APIConnectionError

SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "QUERY"})
IDEMPOTENT = SAFE | {"PUT", "DELETE"}


@dataclass(kw_only=True, eq=False)  # frozen and with slots it loads three times as long
class RetryPolicy:
    """Which failures are tried again, and after how many seconds.

    A call with a method in `methods`, with an idempotency key, or with a
    `max_retries` of its own is tried again after an answer with one of the
    `statuses` and after a broken connection. Any other call is tried again only
    where the server did nothing: it could not be reached, or it answered 429 or
    503 and said when to come back.

    The wait before a retry is random, between 0 and `first_delay`, doubled for
    each further retry up to `longest_delay`; or it is what the server asks for. A call
    whose server asks for more than `longest_retry_after` fails at once.

    `budget` limits the retries of all calls together: each retry takes 1 from it, and
    each success gives back 0.1, so that a server in trouble is not flooded.
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
    """A retry to come, for the hook `on_retry`: `attempt` is 1 for the first.

    `status` is that of the answer, None where none came and there is an `error`.
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


class Attempts:
    """Counts the attempts of a call and decides whether there is another."""

    def __init__(self, call: Call, policy: RetryPolicy, budget: Budget) -> None:
        self.call = call
        self.policy = policy
        self.budget = budget
        self.number = 0
        self.has_renewed = False
        self.note = ""
        """Why a failure that may be tried again is not."""

    def after_error(self, error: APIConnectionError) -> Retry | None:
        """Return the retry after a failure without an answer, None where there is none."""
        if not (error.unsent or self._may_repeat()):
            return None
        return self._next(None, None, error)

    def after(self, response: httpx2.Response) -> Retry | None:
        """Return the retry after an answer, None where there is none."""
        status = response.status_code
        if status not in self.policy.statuses:
            if status < 500:
                self.budget.give_back()
            return None
        call = self.call
        wait = asked_wait(status, response.headers)
        if status == 409:  # a conflict passes by itself only where nothing changes
            may_repeat = call.has_key or call.has_own_retries or call.method in SAFE
        else:
            is_refused = status in (429, 503) and wait is not None
            may_repeat = is_refused or self._may_repeat()
        return self._next(wait, status, None) if may_repeat else None

    def _may_repeat(self) -> bool:
        call = self.call
        return (
            call.has_key or call.has_own_retries or call.method in self.policy.methods
        )

    def _next(
        self, wait: float | None, status: int | None, error: APIConnectionError | None
    ) -> Retry | None:
        call = self.call
        if self.number >= call.max_retries:
            return None
        attempt = self.number + 1
        delay = self.policy.backoff(attempt) if wait is None else wait
        remaining = call.remaining()
        if wait is not None and wait > self.policy.longest_retry_after:
            self.note = f"not tried again: the server asks to wait {wait:.0f} seconds"
        elif remaining is not None and delay >= remaining:
            self.note = "not tried again: the deadline would pass"
        elif not call.is_replayable:
            self.note = "not tried again: the body can be read only once"
        elif not self.budget.take():
            self.note = "not tried again: the budget for retries is used up"
        else:
            self.number = attempt
            return Retry(call.method, call.path, attempt, delay, status, error)
        return None

    def renews(self, response: httpx2.Response, credentials: Credentials) -> bool:
        """Tell whether to try again at once with a new token, which happens once."""
        if response.status_code != 401 or self.has_renewed:
            return False
        self.has_renewed = True
        return self.call.is_replayable and credentials.renew()
