"""Model: Shape."""

from __future__ import annotations

from .._runtime.model import Model


class Shape(Model):
    kind: str
