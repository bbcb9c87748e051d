"""Model: Dog."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Dog(Model):
    kind: Literal["dog"] = "dog"
    """Default: "dog"."""
