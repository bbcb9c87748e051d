"""Model: Result."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.unions import tagged
from .result_failed import ResultFailed
from .result_ok import ResultOk

Result: TypeAlias = Annotated[
    ResultOk | ResultFailed,
    tagged(
        "ok",
        {
            True: "ResultOk",
            False: "ResultFailed",
        },
    ),
]
