"""Models: ObjectOrText, ObjectOrTextObject."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model
from .._runtime.types import Integer


class ObjectOrTextObject(Model):
    a: Integer


ObjectOrText: TypeAlias = ObjectOrTextObject | str
