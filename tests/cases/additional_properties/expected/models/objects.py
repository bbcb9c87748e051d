"""Models: Objects, ObjectsValue."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import Number


class Objects(Model):
    __pydantic_extra__: dict[str, ObjectsValue] = Field(init=False)

    id: str | None = None


class ObjectsValue(Model):
    value: Number | None = None
