"""The clients: one synchronous, one asynchronous, otherwise alike."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncBaseClient, SyncClient
from ._runtime.omit import OMIT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    import httpx2

    from ._runtime.models.mismatch import Mismatch
    from ._runtime.omit import Omit
    from ._runtime.sending.retries import Retry, RetryPolicy
    from .resources.orders import AsyncOrders, Orders


class Client(SyncClient):
    """A client of Webhooks, version 1.

    Args:
        base_url: Address of the API. Default: `WEBHOOKS_BASE_URL`, or the
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
            package="webhooks",
            version="1",
            base_url=base_url,
            servers=(),
            environment="WEBHOOKS_BASE_URL",
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
    def orders(self) -> Orders:
        """Operations on Orders."""
        from .resources.orders import Orders

        return Orders(self)


class AsyncClient(AsyncBaseClient):
    """A client of Webhooks, version 1.

    Args:
        base_url: Address of the API. Default: `WEBHOOKS_BASE_URL`, or the
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
            package="webhooks",
            version="1",
            base_url=base_url,
            servers=(),
            environment="WEBHOOKS_BASE_URL",
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
    def orders(self) -> AsyncOrders:
        """Operations on Orders."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self)
