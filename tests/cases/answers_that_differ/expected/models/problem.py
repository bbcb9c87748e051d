"""Model: Problem."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class Problem(Model):
    code: Integer
    message: str
