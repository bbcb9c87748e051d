"""OAuth 2.0 tokens: the messages that ask for them, and the memory of the current token.

The clients send the messages. `Secret` holds a text that must not be shown.
"""

from __future__ import annotations

import base64
import json
import time
from typing import Any
from urllib.parse import quote_plus

_EARLY = 30.0
"""Seconds before its end at which a token is no longer used."""


class Secret:
    """A text that shows itself only when asked."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the text."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(***)"

    def __reduce__(self) -> Any:
        raise TypeError("a secret cannot be pickled")


class OAuthSource:
    """A token that is fetched when it is needed and kept while it is good."""

    def __init__(
        self,
        *,
        token_url: str,
        refresh_url: str,
        client_id: str,
        client_secret: Secret | None,
        refresh_token: Secret | None,
        login: tuple[str, Secret] | None,
        scopes: tuple[str, ...],
        in_body: bool,
    ) -> None:
        self.token_url = token_url
        self.refresh_url = refresh_url
        self.client_id = client_id
        self.client_secret = client_secret
        self.refresh_token = refresh_token
        self.login = login
        self.can_start_again = login is not None or refresh_token is None
        self.scopes = scopes
        self.in_body = in_body
        self._token: Secret | None = None
        self._good_until = 0.0

    def current(self) -> str | None:
        """Return the token, unless there is none or it is about to end."""
        if self._token is None or time.monotonic() >= self._good_until:
            return None
        return self._token.reveal()

    def forget(self, token: str) -> None:
        """Drop a token that the server refused, unless it was replaced already."""
        if self._token is not None and self._token.reveal() == token:
            self._token = None

    def starts_again(self, status: int) -> bool:
        """Tell whether another token may be had where a refresh token was refused."""
        is_refused = 400 <= status < 500 and self.refresh_token is not None
        if is_refused and self.can_start_again:
            self.refresh_token = None
            return True
        return False

    @property
    def url(self) -> str:
        """Where the next token is asked for."""
        return self.token_url if self.refresh_token is None else self.refresh_url

    @property
    def secrets(self) -> tuple[str, ...]:
        """What no message may show."""
        password = self.login[1] if self.login else None
        held = (self.client_secret, self.refresh_token, password, self._token)
        return tuple(secret.reveal() for secret in held if secret is not None)

    def message(self) -> tuple[dict[str, str], dict[str, str]]:
        """Return the headers and the form that ask for a token (RFC 6749, 4.3, 4.4, 6)."""
        form: dict[str, str] = {"grant_type": "client_credentials"}
        if self.refresh_token is not None:
            form["grant_type"] = "refresh_token"
            form["refresh_token"] = self.refresh_token.reveal()
        elif self.login is not None:
            username, password = self.login
            form = {"grant_type": "password", "username": username}
            form["password"] = password.reveal()
        if self.scopes:
            form["scope"] = " ".join(self.scopes)
        headers: dict[str, str] = {}
        secret = self.client_secret.reveal() if self.client_secret else ""
        if self.in_body or not secret:
            form |= {"client_id": self.client_id} if self.client_id else {}
            form |= {"client_secret": secret} if secret else {}
        else:
            pair = f"{quote_plus(self.client_id)}:{quote_plus(secret)}"
            coded = base64.b64encode(pair.encode()).decode()
            headers["Authorization"] = f"Basic {coded}"
        return headers, form

    def accept(self, content: bytes) -> str:
        """Keep the token of a successful answer; raise ValueError without one."""
        answer: Any = json.loads(content)
        token = answer.get("access_token") if isinstance(answer, dict) else None
        if not isinstance(token, str) or not token:
            raise ValueError("no access_token")
        seconds = _seconds(answer.get("expires_in"))
        self._good_until = time.monotonic() + seconds - min(_EARLY, seconds / 10)
        renewed = answer.get("refresh_token")
        if isinstance(renewed, str) and renewed:
            self.refresh_token = Secret(renewed)
        self._token = Secret(token)
        return token

    def __repr__(self) -> str:
        return f"<OAuthSource {self.token_url}>"


def _seconds(lifetime: Any) -> float:
    try:
        return max(float(lifetime), 0.0)
    except (TypeError, ValueError):
        return float("inf")
