"""Model: JsonThingsJson."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class JsonThingsJson(Model):
    a: list[Integer] | None = None
