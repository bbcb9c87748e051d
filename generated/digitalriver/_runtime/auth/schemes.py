"""Security schemes: where a credential comes from, and where in a request it goes.

The functions below make a scheme of a client's arguments or of environment variables.
No `repr` shows a secret.
"""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeAlias

from ..encoding.styles import encode
from ..errors import ConfigurationError
from ..request import Security
from .oauth import OAuthSource, Secret

TokenSource: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""A secret, or a function that returns one (`async` only in async clients)."""

Location: TypeAlias = Literal["header", "query", "cookie"]
Source: TypeAlias = (
    Secret | OAuthSource | Callable[[], str] | Callable[[], Awaitable[str]] | None
)

Certificate: TypeAlias = str | tuple[str, str] | tuple[str, str, str]
"""A client certificate: file, or file and key file, or these and a password."""

_LOGIN = ("username", "password")
_NOT_IN_CREDENTIALS = re.compile(r"[^\x20-\x7e]")


class Scheme(NamedTuple):
    """A security scheme, with the caller's credential if there is one.

    Errors name the `arguments` and the variables of the `environment` that would give a
    credential.
    """

    kind: str
    source: Source = None
    location: Location | None = "header"
    name: str = "Authorization"
    prefix: str = ""
    arguments: tuple[str, ...] = ()
    environment: tuple[str, ...] = ()
    certificate: Certificate | None = None

    @property
    def is_configured(self) -> bool:
        """Whether there is a credential, or a way to get one."""
        return self.source is not None

    @property
    def is_at_hand(self) -> bool:
        """Whether no token has to be fetched before a call."""
        source = self.source
        return not isinstance(source, OAuthSource) or source.current() is not None

    @property
    def is_renewable(self) -> bool:
        """Whether asking again may give another credential."""
        return self.source is not None and not isinstance(self.source, Secret)

    @property
    def takes_token(self) -> bool:
        """Whether the credential is a token in the `Authorization` header."""
        return self.kind in ("http-bearer", "oauth2")

    def with_token(self, token: TokenSource) -> Scheme:
        """Return the scheme with another token."""
        return self._replace(source=_source(token, ""))

    def for_own_client(self) -> Scheme:
        """Return the scheme for a caller with a client of httpx2, which may have a certificate."""
        return self._replace(source=Secret("")) if self.location is None else self

    def __repr__(self) -> str:
        state = "configured" if self.is_configured else "not configured"
        return f"<Scheme {self.kind}, {state}>"


class Credentials:
    """What the schemes of one attempt add to it."""

    def __init__(self, hidden: tuple[str, ...] = ()) -> None:
        self.hidden = hidden
        self.headers: dict[str, str] = {}
        self.query: list[str] = []
        self.cookies: list[str] = []
        self.used: list[tuple[Scheme, str]] = []

    @property
    def secrets(self) -> tuple[str, ...]:
        """All secrets that were put somewhere, and others that are not shown."""
        return (*self.hidden, *(secret for _, secret in self.used))

    def renew(self) -> bool:
        """Drop the refused tokens; tell whether others may be had."""
        for scheme, secret in self.used:
            if isinstance(scheme.source, OAuthSource):
                scheme.source.forget(secret)
        return any(scheme.is_renewable for scheme, _ in self.used)

    def add(self, scheme: Scheme, secret: str) -> None:
        """Put a secret where the scheme wants it."""
        self.used.append((scheme, secret))
        if _NOT_IN_CREDENTIALS.search(secret):
            names = " or ".join(scheme.arguments)
            raise ConfigurationError(
                f"the credential {names} holds characters that cannot be sent"
            )
        match scheme.location:
            case "header":
                self.headers[scheme.name] = f"{scheme.prefix}{secret}"
            case "query":
                self.query.append(f"{encode(scheme.name)}={encode(secret)}")
            case "cookie":
                self.cookies.append(f"{scheme.name}={encode(secret)}")
            case None:
                pass


def bearer(
    token: TokenSource | None = None,
    *,
    argument: str = "token",
    environment: str = "",
    prefix: str = "Bearer",
) -> Scheme:
    """HTTP authentication with a token (also OpenID Connect, RFC 6750)."""
    return Scheme(
        kind="http-bearer",
        source=_source(token, environment),
        prefix=f"{prefix} " if prefix else "",
        arguments=(argument,),
        environment=_names(environment),
    )


def api_key(
    value: TokenSource | None,
    name: str,
    location: Location,
    *,
    argument: str = "api_key",
    environment: str = "",
) -> Scheme:
    """A key in a header, in the query or in a cookie."""
    return Scheme(
        kind="api-key",
        source=_source(value, environment),
        location=location,
        name=name,
        arguments=(argument,),
        environment=_names(environment),
    )


def basic(
    username: str | None = None,
    password: str | None = None,
    *,
    arguments: tuple[str, str] = ("username", "password"),
    environment: tuple[str, str] = ("", ""),
) -> Scheme:
    """HTTP Basic authentication (RFC 7617); an empty password is allowed."""
    username = username or _read(environment[0])
    if password is None:
        password = _read(environment[1])
    source = None
    if username and password is not None:
        pair = f"{username}:{password}".encode()
        source = Secret(base64.b64encode(pair).decode())
    return Scheme(
        kind="http-basic",
        source=source,
        prefix="Basic ",
        arguments=arguments,
        environment=_names(*environment),
    )


def oauth2(
    token: TokenSource | None = None,
    *,
    client_id: str | None = None,
    client_secret: str | None = None,
    refresh_token: str | None = None,
    username: str | None = None,
    password: str | None = None,
    token_url: str = "",
    password_url: str = "",
    refresh_url: str = "",
    scopes: Sequence[str] | None = None,
    client_authentication: Literal["basic", "body"] = "basic",
    has_client_credentials: bool = True,
    environment: tuple[str, ...] = (),
) -> Scheme:
    """OAuth 2.0: a token, or the credentials that get one.

    A refresh token is used first (at `refresh_url`, if that differs), then a name and a
    password at `password_url`, then the application's own credentials at `token_url`.
    `environment` names the variables for the token, the client id, the client secret,
    the refresh token, the name and the password.
    """
    variables = (*environment, *[""] * 6)[:6]
    source = _source(token, variables[0])
    client_id = client_id or _read(variables[1])
    client_secret = client_secret or _read(variables[2])
    refresh_token = refresh_token or _read(variables[3])
    username = username or _read(variables[4])
    password = password or _read(variables[5])
    login = (username, Secret(password)) if username and password else None
    is_known = has_client_credentials and client_id and client_secret
    url = (password_url if login else "") or token_url
    if source is None and url and (refresh_token or login or is_known):
        source = OAuthSource(
            token_url=url,
            refresh_url=refresh_url or url,
            client_id=client_id or "",
            client_secret=Secret(client_secret) if client_secret else None,
            refresh_token=Secret(refresh_token) if refresh_token else None,
            login=login,
            scopes=tuple(scopes or ()),
            in_body=client_authentication == "body",
        )
    names = ("client_id", "client_secret") if has_client_credentials else ()
    return Scheme(
        kind="oauth2",
        source=source,
        prefix="Bearer ",
        arguments=("token", *(_LOGIN if password_url else ()), *names),
        environment=_names(*environment),
    )


def mutual_tls(cert: Certificate | None = None, *, argument: str = "cert") -> Scheme:
    """A client certificate: given to httpx2 as `cert`, nothing in the request."""
    return Scheme(
        kind="mutual-tls",
        source=None if cert is None else Secret(""),
        certificate=cert,
        location=None,
        arguments=(argument,),
    )


def check_token(token: Any, scheme: Scheme) -> str:
    """Return what a function gave as a token; raise where it gave none."""
    if isinstance(token, str) and token:
        return token
    if not isinstance(token, str) and hasattr(token, "close"):
        token.close()  # a coroutine that nobody awaits
    name = " or ".join(scheme.arguments)
    raise ConfigurationError(
        f"the function for {name} must return a text"
        " (an async one works in the asynchronous client only)"
    )


def choose_schemes(
    security: Security | None,
    default: Security | None,
    schemes: Mapping[str, Scheme],
) -> tuple[Scheme, ...] | None:
    """Return the schemes of the first alternative whose credentials are all there.

    None means that a credential is needed and no alternative is complete; an empty
    alternative makes credentials optional. Where the document says nothing of security,
    the credentials at hand are sent too. A token is fetched for such a call only if the
    document never asks for one (`default` is None); otherwise the login itself would
    need a login.
    """
    alternatives = default if security is None else security
    if security is None and not default:
        names = [
            name for name in schemes if default is None or schemes[name].is_at_hand
        ]
        alternatives = (*((name,) for name in names), ())
    for alternative in alternatives or ():
        chosen = [schemes[name] for name in alternative if name in schemes]
        if alternative and len(chosen) == len(alternative):
            if all(scheme.is_configured for scheme in chosen):
                return tuple(chosen)
    return () if not alternatives or () in alternatives else None


def explain_missing(alternatives: Security, schemes: Mapping[str, Scheme]) -> str:
    """Return which arguments would give the credential that a call was sent without."""
    ways = [
        " and ".join(_describe(name, schemes.get(name)) for name in alternative)
        for alternative in alternatives
    ]
    return "sent without credentials: pass " + "; or ".join(dict.fromkeys(ways))


def _describe(name: str, scheme: Scheme | None) -> str:
    if scheme is None:
        return f"the credential of {name!r}, which this client does not know"
    text = ", ".join(f"{argument}=" for argument in scheme.arguments)
    if scheme.environment:
        text += f" (or set {', '.join(scheme.environment)})"
    return text


def _source(value: TokenSource | None, environment: str) -> Source:
    if callable(value):
        return value
    text = value or _read(environment)
    return Secret(text) if text else None


def _read(variable: str) -> str | None:
    return os.environ.get(variable) or None if variable else None


def _names(*variables: str) -> tuple[str, ...]:
    return tuple(variable for variable in variables if variable)
