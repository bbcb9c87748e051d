"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .make_table_response import MakeTableResponse as MakeTableResponse
    from .problem import Problem as Problem
    from .report import Report as Report

__getattr__ = lazy(
    __name__,
    {
        "MakeTableResponse": "make_table_response",
        "Problem": "problem",
        "Report": "report",
    },
)

__all__ = [
    "MakeTableResponse",
    "Problem",
    "Report",
]
