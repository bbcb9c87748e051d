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
    from ._runtime.answers.headers import (
        TypedHeaders as TypedHeaders,
    )
    from ._runtime.answers.raw import (
        RawResponse as RawResponse,
    )
    from ._runtime.auth.schemes import (
        TokenSource as TokenSource,
    )
    from ._runtime.encoding.sources import (
        File as File,
        FileContent as FileContent,
        FileOrText as FileOrText,
    )
    from ._runtime.mismatches import (
        mismatches as mismatches,
    )
    from ._runtime.models.mismatch import (
        Mismatch as Mismatch,
    )
    from ._runtime.models.model import (
        Model as Model,
    )
    from ._runtime.models.types import (
        Base64 as Base64,
        Base64Url as Base64Url,
        Date as Date,
        DecimalText as DecimalText,
        Duration as Duration,
        ExactNumber as ExactNumber,
        Integer as Integer,
        JsonText as JsonText,
        Number as Number,
        Time as Time,
        Timestamp as Timestamp,
        TimestampMicroseconds as TimestampMicroseconds,
        TimestampMilliseconds as TimestampMilliseconds,
        TimestampSeconds as TimestampSeconds,
        Uuid as Uuid,
    )
    from ._runtime.omit import (
        OMIT as OMIT,
        Omit as Omit,
    )
    from ._runtime.pages import (
        AsyncPage as AsyncPage,
        AsyncPages as AsyncPages,
        Page as Page,
    )
    from ._runtime.request import (
        RequestOptions as RequestOptions,
    )
    from ._runtime.sending.retries import (
        Retry as Retry,
        RetryPolicy as RetryPolicy,
    )
    from ._runtime.streams.responses import (
        AsyncBinaryResponse as AsyncBinaryResponse,
        AsyncStream as AsyncStream,
        BinaryResponse as BinaryResponse,
        Stream as Stream,
    )
    from ._runtime.streams.sse import (
        ServerSentEvent as ServerSentEvent,
    )
else:
    __getattr__, __dir__, __all__ = lazy(
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
            "TypedHeaders": "_runtime.answers.headers",
            "RawResponse": "_runtime.answers.raw",
            "TokenSource": "_runtime.auth.schemes",
            "File": "_runtime.encoding.sources",
            "FileContent": "_runtime.encoding.sources",
            "FileOrText": "_runtime.encoding.sources",
            "mismatches": "_runtime.mismatches",
            "Mismatch": "_runtime.models.mismatch",
            "Model": "_runtime.models.model",
            "Base64": "_runtime.models.types",
            "Base64Url": "_runtime.models.types",
            "Date": "_runtime.models.types",
            "DecimalText": "_runtime.models.types",
            "Duration": "_runtime.models.types",
            "ExactNumber": "_runtime.models.types",
            "Integer": "_runtime.models.types",
            "JsonText": "_runtime.models.types",
            "Number": "_runtime.models.types",
            "Time": "_runtime.models.types",
            "Timestamp": "_runtime.models.types",
            "TimestampMicroseconds": "_runtime.models.types",
            "TimestampMilliseconds": "_runtime.models.types",
            "TimestampSeconds": "_runtime.models.types",
            "Uuid": "_runtime.models.types",
            "OMIT": "_runtime.omit",
            "Omit": "_runtime.omit",
            "AsyncPage": "_runtime.pages",
            "AsyncPages": "_runtime.pages",
            "Page": "_runtime.pages",
            "RequestOptions": "_runtime.request",
            "Retry": "_runtime.sending.retries",
            "RetryPolicy": "_runtime.sending.retries",
            "AsyncBinaryResponse": "_runtime.streams.responses",
            "AsyncStream": "_runtime.streams.responses",
            "BinaryResponse": "_runtime.streams.responses",
            "Stream": "_runtime.streams.responses",
            "ServerSentEvent": "_runtime.streams.sse",
        },
    )

__version__ = "2020-12-17"
