"""Model: C."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class C(Model):
    kind: Literal["c", "cc"] | None = None
    x: str | None = None
