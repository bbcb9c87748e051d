"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .login_request import LoginRequest as LoginRequest
    from .login_response import LoginResponse as LoginResponse

__getattr__ = lazy(
    __name__,
    {
        "LoginRequest": "login_request",
        "LoginResponse": "login_response",
    },
)

__all__ = [
    "LoginRequest",
    "LoginResponse",
]
