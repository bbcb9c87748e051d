"""The clients: one synchronous, one asynchronous, otherwise alike."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.auth import schemes as auth
from ._runtime.client import AsyncBaseClient, SyncClient
from ._runtime.omit import OMIT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    import httpx2

    from ._runtime.auth.schemes import TokenSource
    from ._runtime.models.mismatch import Mismatch
    from ._runtime.omit import Omit
    from ._runtime.sending.retries import Retry, RetryPolicy
    from .resources.secrets import AsyncSecrets, Secrets


class Client(SyncClient):
    """A client of Security schemes, version 1.

    Args:
        token: Access token, or a function that returns one. Default: the
            environment's `SECURITY_SCHEMES_TOKEN`.
        client_id: Identifier of your application. Default: the environment's
            `SECURITY_SCHEMES_CLIENT_ID`.
        client_secret: Secret of your application. Default: the environment's
            `SECURITY_SCHEMES_CLIENT_SECRET`.
        refresh_token: Refresh token. Default: the environment's
            `SECURITY_SCHEMES_REFRESH_TOKEN`.
        scopes: Scopes to ask for with a token.
        api_key: Key of the scheme `key`. Default: the environment's
            `SECURITY_SCHEMES_API_KEY`.
        other_key: Key of the scheme `other_key`. Default: the environment's
            `SECURITY_SCHEMES_OTHER_KEY`.
        username: User name of HTTP Basic authentication. Default: the environment's
            `SECURITY_SCHEMES_USERNAME`.
        password: Password of HTTP Basic authentication. Default: the environment's
            `SECURITY_SCHEMES_PASSWORD`.
        crumb: Key of the scheme `crumb`. Default: the environment's
            `SECURITY_SCHEMES_CRUMB`.
        cert: Client certificate, as httpx2 takes it.
        base_url: Address of the API. Default: `SECURITY_SCHEMES_BASE_URL`, or the
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
        token: str | Callable[[], str] | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
        api_key: str | Callable[[], str] | None = None,
        other_key: str | Callable[[], str] | None = None,
        username: str | None = None,
        password: str | None = None,
        crumb: str | Callable[[], str] | None = None,
        cert: Any = None,
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
            package="security_schemes",
            version="1",
            base_url=base_url,
            servers=(),
            environment="SECURITY_SCHEMES_BASE_URL",
            schemes={
                "oauth": auth.oauth2(
                    token,
                    client_id=client_id,
                    client_secret=client_secret,
                    refresh_token=refresh_token,
                    scopes=scopes,
                    token_url="https://auth.example/token",
                    environment=(
                        "SECURITY_SCHEMES_TOKEN",
                        "SECURITY_SCHEMES_CLIENT_ID",
                        "SECURITY_SCHEMES_CLIENT_SECRET",
                        "SECURITY_SCHEMES_REFRESH_TOKEN",
                    ),
                ),
                "bearer": auth.bearer(token, environment="SECURITY_SCHEMES_TOKEN"),
                "key": auth.api_key(
                    api_key,
                    "X-API-Key",
                    "header",
                    environment="SECURITY_SCHEMES_API_KEY",
                ),
                "other-key": auth.api_key(
                    other_key,
                    "key",
                    "query",
                    argument="other_key",
                    environment="SECURITY_SCHEMES_OTHER_KEY",
                ),
                "google": auth.bearer(token, environment="SECURITY_SCHEMES_TOKEN"),
                "basic": auth.basic(
                    username,
                    password,
                    environment=(
                        "SECURITY_SCHEMES_USERNAME",
                        "SECURITY_SCHEMES_PASSWORD",
                    ),
                ),
                "crumb": auth.api_key(
                    crumb,
                    "session",
                    "cookie",
                    argument="crumb",
                    environment="SECURITY_SCHEMES_CRUMB",
                ),
                "digest": auth.bearer(
                    token,
                    prefix="Digest",
                    environment="SECURITY_SCHEMES_TOKEN",
                ),
                "connect": auth.bearer(token, environment="SECURITY_SCHEMES_TOKEN"),
                "certificate": auth.mutual_tls(cert),
            },
            security=(("bearer",), ("key", "other-key")),
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
    def secrets(self) -> Secrets:
        """Operations on Secrets."""
        from .resources.secrets import Secrets

        return Secrets(self)


class AsyncClient(AsyncBaseClient):
    """A client of Security schemes, version 1.

    Args:
        token: Access token, or a function that returns one. Default: the
            environment's `SECURITY_SCHEMES_TOKEN`.
        client_id: Identifier of your application. Default: the environment's
            `SECURITY_SCHEMES_CLIENT_ID`.
        client_secret: Secret of your application. Default: the environment's
            `SECURITY_SCHEMES_CLIENT_SECRET`.
        refresh_token: Refresh token. Default: the environment's
            `SECURITY_SCHEMES_REFRESH_TOKEN`.
        scopes: Scopes to ask for with a token.
        api_key: Key of the scheme `key`. Default: the environment's
            `SECURITY_SCHEMES_API_KEY`.
        other_key: Key of the scheme `other_key`. Default: the environment's
            `SECURITY_SCHEMES_OTHER_KEY`.
        username: User name of HTTP Basic authentication. Default: the environment's
            `SECURITY_SCHEMES_USERNAME`.
        password: Password of HTTP Basic authentication. Default: the environment's
            `SECURITY_SCHEMES_PASSWORD`.
        crumb: Key of the scheme `crumb`. Default: the environment's
            `SECURITY_SCHEMES_CRUMB`.
        cert: Client certificate, as httpx2 takes it.
        base_url: Address of the API. Default: `SECURITY_SCHEMES_BASE_URL`, or the
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
        token: TokenSource | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
        api_key: TokenSource | None = None,
        other_key: TokenSource | None = None,
        username: str | None = None,
        password: str | None = None,
        crumb: TokenSource | None = None,
        cert: Any = None,
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
            package="security_schemes",
            version="1",
            base_url=base_url,
            servers=(),
            environment="SECURITY_SCHEMES_BASE_URL",
            schemes={
                "oauth": auth.oauth2(
                    token,
                    client_id=client_id,
                    client_secret=client_secret,
                    refresh_token=refresh_token,
                    scopes=scopes,
                    token_url="https://auth.example/token",
                    environment=(
                        "SECURITY_SCHEMES_TOKEN",
                        "SECURITY_SCHEMES_CLIENT_ID",
                        "SECURITY_SCHEMES_CLIENT_SECRET",
                        "SECURITY_SCHEMES_REFRESH_TOKEN",
                    ),
                ),
                "bearer": auth.bearer(token, environment="SECURITY_SCHEMES_TOKEN"),
                "key": auth.api_key(
                    api_key,
                    "X-API-Key",
                    "header",
                    environment="SECURITY_SCHEMES_API_KEY",
                ),
                "other-key": auth.api_key(
                    other_key,
                    "key",
                    "query",
                    argument="other_key",
                    environment="SECURITY_SCHEMES_OTHER_KEY",
                ),
                "google": auth.bearer(token, environment="SECURITY_SCHEMES_TOKEN"),
                "basic": auth.basic(
                    username,
                    password,
                    environment=(
                        "SECURITY_SCHEMES_USERNAME",
                        "SECURITY_SCHEMES_PASSWORD",
                    ),
                ),
                "crumb": auth.api_key(
                    crumb,
                    "session",
                    "cookie",
                    argument="crumb",
                    environment="SECURITY_SCHEMES_CRUMB",
                ),
                "digest": auth.bearer(
                    token,
                    prefix="Digest",
                    environment="SECURITY_SCHEMES_TOKEN",
                ),
                "connect": auth.bearer(token, environment="SECURITY_SCHEMES_TOKEN"),
                "certificate": auth.mutual_tls(cert),
            },
            security=(("bearer",), ("key", "other-key")),
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
    def secrets(self) -> AsyncSecrets:
        """Operations on Secrets."""
        from .resources.secrets import AsyncSecrets

        return AsyncSecrets(self)
