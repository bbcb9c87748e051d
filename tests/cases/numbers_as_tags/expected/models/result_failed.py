"""Model: ResultFailed."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.model import Model
from .._runtime.types import Integer
from .._runtime.unions import exact_tag


class ResultFailed(Model):
    ok: Annotated[Literal[False], exact_tag()] = False
    value: Integer | None = None
