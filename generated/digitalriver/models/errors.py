"""Models: Errors, ErrorsType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model
from .error import Error

ErrorsType: TypeAlias = (
    Literal[
        "bad_request",
        "not_found",
        "request_timeout",
        "unauthorized",
        "conflict",
        "internal_server_error",
        "too_many_requests",
        "method_not_allowed",
        "not_acceptable",
        "forbidden",
        "bad_gateway",
        "service_unavailable",
        "gateway_timeout",
    ]
    | str
)
"""Class of the failure; each value mirrors an HTTP status, e.g. `not_found` for 404
and `too_many_requests` for 429.
"""


class Errors(Model):
    """Body of every error response (4xx and 5xx): the class of the failure and the
    problems found.
    """

    type: ErrorsType | None = None
    """Class of the failure; each value mirrors an HTTP status, e.g. `not_found` for
    404 and `too_many_requests` for 429.
    """

    errors: list[Error] | None = None
    """Problems found with the request."""
