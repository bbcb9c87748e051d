"""Models: Result, UnknownResult."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag, tagged
from .result_failed import ResultFailed
from .result_ok import ResultOk


class UnknownResult(Model):
    """A value whose `ok` the document does not know; all that came is kept."""

    ok: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


Result: TypeAlias = Annotated[
    ResultOk | ResultFailed | UnknownResult,
    tagged(
        "ok",
        {
            True: ResultOk,
            False: ResultFailed,
        },
        UnknownResult,
    ),
]
