"""Model: Error."""

from __future__ import annotations

from .._runtime.models.model import Model


class Error(Model):
    """One problem found with a request."""

    code: str | None = None
    """Stable code for the problem, meant for programs, such as
    `creditAmount_already_updated`.
    """

    parameter: str | None = None
    """Name of the request parameter at fault; absent when the problem is not tied to
    one.
    """

    message: str | None = None
    """Explanation in English, meant for people."""
