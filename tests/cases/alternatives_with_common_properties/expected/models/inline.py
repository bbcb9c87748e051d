"""Models: Inline, InlineWithSteel, InlineWithWood."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class InlineWithWood(Model):
    id: str | None = None
    wood: str


class InlineWithSteel(Model):
    id: str | None = None
    steel: Integer


Inline: TypeAlias = InlineWithWood | InlineWithSteel
