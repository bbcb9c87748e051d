"""Models: ByName, ByNameObject."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .own import Own


class ByNameObject(Model):
    c: Integer


ByName: TypeAlias = Own | ByNameObject
