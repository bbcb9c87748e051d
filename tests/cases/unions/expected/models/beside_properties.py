"""Model: BesideProperties."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class BesideProperties(Model):
    kind: str | None = None
    a: str | None = None
    b: Integer | None = None
