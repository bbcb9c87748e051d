"""Model: ResultFailed."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .._runtime.models.unions import exact_tag


class ResultFailed(Model):
    ok: Annotated[Literal[False], exact_tag()] = False
    value: Integer | None = None
