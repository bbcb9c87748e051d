"""Model: HTTPAuthorization."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class HTTPAuthorization(Model):
    """User name and password that are sent to a webhook address with HTTP basic
    authentication.
    """

    user_name: str | None = Field(
        default=None,
        validation_alias="userName",
        serialization_alias="userName",
    )
    """User name expected by your webhook address."""

    password: str | None = None
    """Password expected by your webhook address."""
