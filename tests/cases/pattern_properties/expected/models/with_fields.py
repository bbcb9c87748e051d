"""Models: WithFields, WithFieldsValue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class WithFields(Model):
    __pydantic_extra__: dict[str, WithFieldsValue | Any] = Field(init=False)
    if TYPE_CHECKING:
        additional_properties: dict[str, WithFieldsValue | Any] = {}

    id: str | None = None


class WithFieldsValue(Model):
    a: Integer
