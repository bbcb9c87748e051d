"""Digital River API, version 2020-12-17."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from .client import (
        AsyncClient as AsyncClient,
        Client as Client,
    )
    from .errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponseError as APIResponseError,
        APIResponseValidationError as APIResponseValidationError,
        APIStatusError as APIStatusError,
        APIStreamError as APIStreamError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ConfigurationError as ConfigurationError,
        ConflictError as ConflictError,
        DigitalRiverError as DigitalRiverError,
        InternalServerError as InternalServerError,
        InvalidRequestError as InvalidRequestError,
        MethodNotAllowedError as MethodNotAllowedError,
        NotAcceptableError as NotAcceptableError,
        NotFoundError as NotFoundError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        RequestTimeoutError as RequestTimeoutError,
        UnprocessableEntityError as UnprocessableEntityError,
        WebhookPayloadError as WebhookPayloadError,
    )
    from ._runtime.mismatches import (
        mismatches as mismatches,
    )
    from ._runtime.models.mismatch import (
        Mismatch as Mismatch,
    )
    from ._runtime.omit import (
        OMIT as OMIT,
        Omit as Omit,
    )
    from ._runtime.request import (
        RequestOptions as RequestOptions,
    )
    from ._runtime.sending.retries import (
        Retry as Retry,
        RetryPolicy as RetryPolicy,
    )

__version__ = "2020-12-17"

__getattr__ = lazy(
    __name__,
    {
        "models": "",
        "AsyncClient": "client",
        "Client": "client",
        "APIConnectionError": "errors",
        "APIError": "errors",
        "APIResponseError": "errors",
        "APIResponseValidationError": "errors",
        "APIStatusError": "errors",
        "APIStreamError": "errors",
        "APITimeoutError": "errors",
        "AuthenticationError": "errors",
        "BadRequestError": "errors",
        "ConfigurationError": "errors",
        "ConflictError": "errors",
        "DigitalRiverError": "errors",
        "InternalServerError": "errors",
        "InvalidRequestError": "errors",
        "MethodNotAllowedError": "errors",
        "NotAcceptableError": "errors",
        "NotFoundError": "errors",
        "PermissionDeniedError": "errors",
        "RateLimitError": "errors",
        "RequestTimeoutError": "errors",
        "UnprocessableEntityError": "errors",
        "WebhookPayloadError": "errors",
        "mismatches": "_runtime.mismatches",
        "Mismatch": "_runtime.models.mismatch",
        "OMIT": "_runtime.omit",
        "Omit": "_runtime.omit",
        "RequestOptions": "_runtime.request",
        "Retry": "_runtime.sending.retries",
        "RetryPolicy": "_runtime.sending.retries",
    },
)

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIResponseValidationError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AsyncClient",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConfigurationError",
    "ConflictError",
    "DigitalRiverError",
    "InternalServerError",
    "InvalidRequestError",
    "MethodNotAllowedError",
    "Mismatch",
    "NotAcceptableError",
    "NotFoundError",
    "OMIT",
    "Omit",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestOptions",
    "RequestTimeoutError",
    "Retry",
    "RetryPolicy",
    "UnprocessableEntityError",
    "WebhookPayloadError",
    "mismatches",
    "models",
]
