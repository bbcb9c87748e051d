"""Model: GetThingSize."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.types import Integer

GetThingSize: TypeAlias = Literal["auto", "full"] | str | Integer
