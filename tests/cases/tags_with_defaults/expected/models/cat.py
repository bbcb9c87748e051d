"""Model: Cat."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Cat(Model):
    kind: Literal["cat"] = "cat"
    """Default: "cat"."""
