"""Counts the attempts of a call, and decides whether there is another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..retry_after import asked_wait
from .retries import SAFE, Budget, Retry, RetryPolicy

if TYPE_CHECKING:
    import httpx2

    from ..auth.schemes import Credentials
    from ..errors import APIConnectionError
    from .calls import Call


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
