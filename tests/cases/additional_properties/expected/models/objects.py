"""Models: Objects, ObjectsValue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number


class Objects(Model):
    __pydantic_extra__: dict[str, ObjectsValue] = Field(init=False)
    if TYPE_CHECKING:
        additional_properties: dict[str, ObjectsValue] = {}

    id: str | None = None


class ObjectsValue(Model):
    value: Number | None = None
