"""Models: ObjectOrText, ObjectOrTextObject."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class ObjectOrTextObject(Model):
    a: Integer


ObjectOrText: TypeAlias = ObjectOrTextObject | str
