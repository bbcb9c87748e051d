"""Model: A."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class A(Model):
    kind: Literal["a"] = "a"
    x: str | None = None
