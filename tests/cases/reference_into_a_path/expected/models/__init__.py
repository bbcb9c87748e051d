"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .get_first_check_response import GetFirstCheckResponse as GetFirstCheckResponse
    from .list_checks_response import (
        ListChecksResponse as ListChecksResponse,
        ListChecksResponseCheck as ListChecksResponseCheck,
    )
    from .list_checks_response_check_part import (
        ListChecksResponseCheckPart as ListChecksResponseCheckPart,
    )

__getattr__ = lazy(
    __name__,
    {
        "GetFirstCheckResponse": "get_first_check_response",
        "ListChecksResponse": "list_checks_response",
        "ListChecksResponseCheck": "list_checks_response",
        "ListChecksResponseCheckPart": "list_checks_response_check_part",
    },
)

__all__ = [
    "GetFirstCheckResponse",
    "ListChecksResponse",
    "ListChecksResponseCheck",
    "ListChecksResponseCheckPart",
]
