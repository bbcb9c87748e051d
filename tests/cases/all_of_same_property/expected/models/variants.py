"""Models: Variants, VariantsOption1, VariantsWithUnit."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class VariantsOption1(Model):
    id: str | None = None
    value: str | None = None


class VariantsWithUnit(Model):
    id: str | None = None
    value: Integer | None = None
    unit: str | None = None


Variants: TypeAlias = VariantsOption1 | VariantsWithUnit
