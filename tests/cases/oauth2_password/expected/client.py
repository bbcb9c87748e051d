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
    from .resources.token import AsyncToken, Token
    from .resources.users import AsyncUsers, Users


class Client(SyncClient):
    """A client of OAuth2 password, version 1.

    Args:
        username: User name to log in with. Default: the environment's
            `OAUTH2_PASSWORD_USERNAME`.
        password: Password to log in with. Default: the environment's
            `OAUTH2_PASSWORD_PASSWORD`.
        token: Access token, or a function that returns one. Default: the
            environment's `OAUTH2_PASSWORD_TOKEN`.
        client_id: Identifier of your application, where the server asks for it.
            Default: the environment's `OAUTH2_PASSWORD_CLIENT_ID`.
        client_secret: Secret of your application, where the server asks for it.
            Default: the environment's `OAUTH2_PASSWORD_CLIENT_SECRET`.
        refresh_token: Refresh token. Default: the environment's
            `OAUTH2_PASSWORD_REFRESH_TOKEN`.
        scopes: Scopes to ask for with a token.
        base_url: Address of the API. Default: `OAUTH2_PASSWORD_BASE_URL`, or the
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
        username: str | None = None,
        password: str | None = None,
        token: str | Callable[[], str] | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
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
            package="oauth2_password",
            version="1",
            base_url=base_url,
            servers=(),
            environment="OAUTH2_PASSWORD_BASE_URL",
            schemes={
                "OAuth2PasswordBearer": auth.oauth2(
                    token,
                    client_id=client_id,
                    client_secret=client_secret,
                    refresh_token=refresh_token,
                    scopes=scopes,
                    username=username,
                    password=password,
                    token_url="token",
                    password_url="token",
                    has_client_credentials=False,
                    environment=(
                        "OAUTH2_PASSWORD_TOKEN",
                        "OAUTH2_PASSWORD_CLIENT_ID",
                        "OAUTH2_PASSWORD_CLIENT_SECRET",
                        "OAUTH2_PASSWORD_REFRESH_TOKEN",
                        "OAUTH2_PASSWORD_USERNAME",
                        "OAUTH2_PASSWORD_PASSWORD",
                    ),
                ),
            },
            security=(("OAuth2PasswordBearer",),),
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
    def token(self) -> Token:
        """Operations on token."""
        from .resources.token import Token

        return Token(self)

    @cached_property
    def users(self) -> Users:
        """Operations on users."""
        from .resources.users import Users

        return Users(self)


class AsyncClient(AsyncBaseClient):
    """A client of OAuth2 password, version 1.

    Args:
        username: User name to log in with. Default: the environment's
            `OAUTH2_PASSWORD_USERNAME`.
        password: Password to log in with. Default: the environment's
            `OAUTH2_PASSWORD_PASSWORD`.
        token: Access token, or a function that returns one. Default: the
            environment's `OAUTH2_PASSWORD_TOKEN`.
        client_id: Identifier of your application, where the server asks for it.
            Default: the environment's `OAUTH2_PASSWORD_CLIENT_ID`.
        client_secret: Secret of your application, where the server asks for it.
            Default: the environment's `OAUTH2_PASSWORD_CLIENT_SECRET`.
        refresh_token: Refresh token. Default: the environment's
            `OAUTH2_PASSWORD_REFRESH_TOKEN`.
        scopes: Scopes to ask for with a token.
        base_url: Address of the API. Default: `OAUTH2_PASSWORD_BASE_URL`, or the
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
        username: str | None = None,
        password: str | None = None,
        token: TokenSource | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
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
            package="oauth2_password",
            version="1",
            base_url=base_url,
            servers=(),
            environment="OAUTH2_PASSWORD_BASE_URL",
            schemes={
                "OAuth2PasswordBearer": auth.oauth2(
                    token,
                    client_id=client_id,
                    client_secret=client_secret,
                    refresh_token=refresh_token,
                    scopes=scopes,
                    username=username,
                    password=password,
                    token_url="token",
                    password_url="token",
                    has_client_credentials=False,
                    environment=(
                        "OAUTH2_PASSWORD_TOKEN",
                        "OAUTH2_PASSWORD_CLIENT_ID",
                        "OAUTH2_PASSWORD_CLIENT_SECRET",
                        "OAUTH2_PASSWORD_REFRESH_TOKEN",
                        "OAUTH2_PASSWORD_USERNAME",
                        "OAUTH2_PASSWORD_PASSWORD",
                    ),
                ),
            },
            security=(("OAuth2PasswordBearer",),),
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
    def token(self) -> AsyncToken:
        """Operations on token."""
        from .resources.token import AsyncToken

        return AsyncToken(self)

    @cached_property
    def users(self) -> AsyncUsers:
        """Operations on users."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self)
