"""Model: Resize."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model
from .._runtime.types import Integer


class Resize(Model):
    type: Literal["resize"] = "resize"
    size: Integer | None = None
