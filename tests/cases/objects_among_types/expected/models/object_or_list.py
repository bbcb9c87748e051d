"""Models: ObjectOrList, ObjectOrListObject."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model
from .._runtime.types import Integer


class ObjectOrListObject(Model):
    a: Integer


ObjectOrList: TypeAlias = ObjectOrListObject | list[str]
