"""Model: ResultFailed."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class ResultFailed(Model):
    ok: bool | None = None
    value: Integer | None = None
