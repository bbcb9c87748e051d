"""Models: Objects, ObjectsItem1."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class ObjectsItem1(Model):
    id: Integer


Objects: TypeAlias = list[ObjectsItem1 | Any]
