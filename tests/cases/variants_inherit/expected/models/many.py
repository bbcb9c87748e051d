"""Models: Many, ManyItem."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class ManyItem(Model):
    a: Integer


Many: TypeAlias = list[ManyItem]
