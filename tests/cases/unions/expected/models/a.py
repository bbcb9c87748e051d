"""Model: A."""

from __future__ import annotations

from .._runtime.models.model import Model


class A(Model):
    a: str
