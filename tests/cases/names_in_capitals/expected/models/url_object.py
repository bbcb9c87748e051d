"""Model: UrlObject."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class UrlObject(Model):
    d: Integer | None = None
