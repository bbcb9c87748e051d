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
    from .resources.async_jobs import AsyncAsyncJobsApi, AsyncJobsApi
    from .resources.client import AsyncClientApi, ClientApi
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.time_entries import AsyncTimeEntries, TimeEntries


class Client(SyncClient):
    """A client of Jobs, version 1.

    Args:
        base_url: Address of the API. Default: `TAGS_WITH_SIMILAR_NAMES_BASE_URL`,
            or the document's.
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
            package="tags_with_similar_names",
            version="1",
            base_url=base_url,
            servers=("https://jobs.example",),
            environment="TAGS_WITH_SIMILAR_NAMES_BASE_URL",
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
    def async_jobs(self) -> AsyncJobsApi:
        """Operations on Async Jobs."""
        from .resources.async_jobs import AsyncJobsApi

        return AsyncJobsApi(self)

    @cached_property
    def client(self) -> ClientApi:
        """Operations on Client."""
        from .resources.client import ClientApi

        return ClientApi(self)

    @cached_property
    def jobs(self) -> Jobs:
        """Operations on Jobs."""
        from .resources.jobs import Jobs

        return Jobs(self)

    @cached_property
    def time_entries(self) -> TimeEntries:
        """Operations on TimeEntries."""
        from .resources.time_entries import TimeEntries

        return TimeEntries(self)


class AsyncClient(AsyncBaseClient):
    """A client of Jobs, version 1.

    Args:
        base_url: Address of the API. Default: `TAGS_WITH_SIMILAR_NAMES_BASE_URL`,
            or the document's.
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
            package="tags_with_similar_names",
            version="1",
            base_url=base_url,
            servers=("https://jobs.example",),
            environment="TAGS_WITH_SIMILAR_NAMES_BASE_URL",
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
    def async_jobs(self) -> AsyncAsyncJobsApi:
        """Operations on Async Jobs."""
        from .resources.async_jobs import AsyncAsyncJobsApi

        return AsyncAsyncJobsApi(self)

    @cached_property
    def client(self) -> AsyncClientApi:
        """Operations on Client."""
        from .resources.client import AsyncClientApi

        return AsyncClientApi(self)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Operations on Jobs."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def time_entries(self) -> AsyncTimeEntries:
        """Operations on TimeEntries."""
        from .resources.time_entries import AsyncTimeEntries

        return AsyncTimeEntries(self)
