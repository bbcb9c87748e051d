"""Model: A."""

from __future__ import annotations

from .._runtime.model import Model


class A(Model):
    a: str
