"""The clients: one synchronous, one asynchronous, otherwise alike."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncBaseClient, SyncClient
from ._runtime.request import OMIT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    import httpx2

    from ._runtime.mismatches import Mismatch
    from ._runtime.omit import Omit
    from ._runtime.retries import Retry, RetryPolicy
    from .resources.feed import AsyncFeed, Feed
    from .resources.health import AsyncHealth, Health
    from .resources.history import AsyncHistory, History
    from .resources.me import AsyncMe, Me
    from .resources.pets import AsyncPets, Pets


class Client(SyncClient):
    """A client of One thing, version 1.

    Args:
        base_url: Address of the API. Default: `ONE_THING_BASE_URL`, or the
            document's.
        timeout: Seconds for each attempt, or an `httpx2.Timeout`; None waits for
            ever.
        max_retries: How often a failed call is tried again.
        retry_policy: Which failures are tried again, and after how long: a
            `RetryPolicy`.
        headers: Headers to send with every request.
        query: Parameters of the query to send with every request.
        http_client: A client of `httpx2` to send with; it is not closed.
        responses: With "strict", an answer that differs from the document is an
            error; else a mismatch.
        deadline: Seconds for a call with all its retries.
        on_request: Called with each `httpx2.Request` before it is sent.
        on_response: Called with each `httpx2.Response` as it arrives.
        on_retry: Called with a `Retry` before each retry.
        on_mismatch: Called with a `Mismatch` for each difference of an answer.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None | Omit = OMIT,
        max_retries: int = 2,
        retry_policy: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, Any] | None = None,
        http_client: httpx2.Client | None = None,
        responses: Literal["tolerant", "strict"] = "tolerant",
        deadline: float | None = None,
        on_request: Callable[[httpx2.Request], Any] | None = None,
        on_response: Callable[[httpx2.Response], Any] | None = None,
        on_retry: Callable[[Retry], Any] | None = None,
        on_mismatch: Callable[[Mismatch], Any] | None = None,
    ) -> None:
        super().__init__(
            package="one_thing",
            version="1",
            base_url=base_url,
            servers=(),
            environment="ONE_THING_BASE_URL",
            schemes={},
            security=(),
            headers={},
            extra_headers=headers,
            extra_query=query,
            timeout=timeout,
            max_retries=max_retries,
            retry_policy=retry_policy,
            http_client=http_client,
            responses=responses,
            deadline=deadline,
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
            on_mismatch=on_mismatch,
        )

    @cached_property
    def feed(self) -> Feed:
        """Operations on feed."""
        from .resources.feed import Feed

        return Feed(self)

    @cached_property
    def health(self) -> Health:
        """Operations on health."""
        from .resources.health import Health

        return Health(self)

    @cached_property
    def history(self) -> History:
        """Operations on history."""
        from .resources.history import History

        return History(self)

    @cached_property
    def me(self) -> Me:
        """Operations on me."""
        from .resources.me import Me

        return Me(self)

    @cached_property
    def pets(self) -> Pets:
        """Operations on pets."""
        from .resources.pets import Pets

        return Pets(self)


class AsyncClient(AsyncBaseClient):
    """A client of One thing, version 1.

    Args:
        base_url: Address of the API. Default: `ONE_THING_BASE_URL`, or the
            document's.
        timeout: Seconds for each attempt, or an `httpx2.Timeout`; None waits for
            ever.
        max_retries: How often a failed call is tried again.
        retry_policy: Which failures are tried again, and after how long: a
            `RetryPolicy`.
        headers: Headers to send with every request.
        query: Parameters of the query to send with every request.
        http_client: A client of `httpx2` to send with; it is not closed.
        responses: With "strict", an answer that differs from the document is an
            error; else a mismatch.
        deadline: Seconds for a call with all its retries.
        on_request: Called with each `httpx2.Request` before it is sent.
        on_response: Called with each `httpx2.Response` as it arrives.
        on_retry: Called with a `Retry` before each retry.
        on_mismatch: Called with a `Mismatch` for each difference of an answer.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None | Omit = OMIT,
        max_retries: int = 2,
        retry_policy: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, Any] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        responses: Literal["tolerant", "strict"] = "tolerant",
        deadline: float | None = None,
        on_request: Callable[[httpx2.Request], Any] | None = None,
        on_response: Callable[[httpx2.Response], Any] | None = None,
        on_retry: Callable[[Retry], Any] | None = None,
        on_mismatch: Callable[[Mismatch], Any] | None = None,
    ) -> None:
        super().__init__(
            package="one_thing",
            version="1",
            base_url=base_url,
            servers=(),
            environment="ONE_THING_BASE_URL",
            schemes={},
            security=(),
            headers={},
            extra_headers=headers,
            extra_query=query,
            timeout=timeout,
            max_retries=max_retries,
            retry_policy=retry_policy,
            http_client=http_client,
            responses=responses,
            deadline=deadline,
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
            on_mismatch=on_mismatch,
        )

    @cached_property
    def feed(self) -> AsyncFeed:
        """Operations on feed."""
        from .resources.feed import AsyncFeed

        return AsyncFeed(self)

    @cached_property
    def health(self) -> AsyncHealth:
        """Operations on health."""
        from .resources.health import AsyncHealth

        return AsyncHealth(self)

    @cached_property
    def history(self) -> AsyncHistory:
        """Operations on history."""
        from .resources.history import AsyncHistory

        return AsyncHistory(self)

    @cached_property
    def me(self) -> AsyncMe:
        """Operations on me."""
        from .resources.me import AsyncMe

        return AsyncMe(self)

    @cached_property
    def pets(self) -> AsyncPets:
        """Operations on pets."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)
