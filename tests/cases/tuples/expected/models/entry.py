"""Model: Entry."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Integer
from .point import Point

Entry: TypeAlias = list[str | Point | Integer]
