"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .login_token_request import LoginTokenRequest as LoginTokenRequest
    from .user import User as User

__getattr__ = lazy(
    __name__,
    {
        "LoginTokenRequest": "login_token_request",
        "User": "user",
    },
)

__all__ = [
    "LoginTokenRequest",
    "User",
]
