"""The errors that the client raises; all of them are a `OneThingError`."""

from __future__ import annotations

from ._runtime.errors import (
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
from ._runtime.errors import Error as OneThingError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIResponseValidationError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "InternalServerError",
    "InvalidRequestError",
    "MethodNotAllowedError",
    "NotAcceptableError",
    "NotFoundError",
    "OneThingError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestTimeoutError",
    "UnprocessableEntityError",
    "WebhookPayloadError",
]
