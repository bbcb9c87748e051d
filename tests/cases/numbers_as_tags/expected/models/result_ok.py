"""Model: ResultOk."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .._runtime.models.unions import exact_tag


class ResultOk(Model):
    ok: Annotated[Literal[True], exact_tag()] = True
    value: Integer | None = None
