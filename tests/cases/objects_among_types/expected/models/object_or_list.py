"""Models: ObjectOrList, ObjectOrListObject."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class ObjectOrListObject(Model):
    a: Integer


ObjectOrList: TypeAlias = ObjectOrListObject | list[str]
