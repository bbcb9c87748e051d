"""Model: UrlObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class UrlObject(Model):
    d: Integer | None = None
