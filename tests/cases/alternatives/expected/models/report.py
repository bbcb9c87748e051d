"""Model: Report."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class Report(Model):
    id: Integer
