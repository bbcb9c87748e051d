"""Model: B."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class B(Model):
    kind: Literal["b"] = "b"
    x: str | None = None
