"""Model: ResultOk."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class ResultOk(Model):
    ok: bool | None = None
    value: Integer | None = None
