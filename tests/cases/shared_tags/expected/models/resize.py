"""Model: Resize."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class Resize(Model):
    type: Literal["resize"] = "resize"
    size: Integer | None = None
