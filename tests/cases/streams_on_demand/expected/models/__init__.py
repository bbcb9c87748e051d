"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .completion import Completion as Completion
    from .create_completion_error import CreateCompletionError as CreateCompletionError
    from .create_completion_request import (
        CreateCompletionRequest as CreateCompletionRequest,
    )
    from .list_completions_response import (
        ListCompletionsResponse as ListCompletionsResponse,
    )
    from .piece import Piece as Piece

__getattr__ = lazy(
    __name__,
    {
        "Completion": "completion",
        "CreateCompletionError": "create_completion_error",
        "CreateCompletionRequest": "create_completion_request",
        "ListCompletionsResponse": "list_completions_response",
        "Piece": "piece",
    },
)

__all__ = [
    "Completion",
    "CreateCompletionError",
    "CreateCompletionRequest",
    "ListCompletionsResponse",
    "Piece",
]
