"""Model: Scalars."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Integer, Number

Scalars: TypeAlias = str | Integer | Number | bool
