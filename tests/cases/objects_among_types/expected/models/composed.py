"""Models: Composed, ComposedObject."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class ComposedObject(Model):
    b: str


Composed: TypeAlias = ComposedObject | str
