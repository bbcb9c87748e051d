"""Models: Name, NameObject."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class NameObject(Model):
    first: str


Name: TypeAlias = NameObject | str
