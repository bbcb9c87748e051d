"""Model: JsonThingsJson."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class JsonThingsJson(Model):
    a: list[Integer] | None = None
