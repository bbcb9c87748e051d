"""Models: Inline, InlineByName, InlineItem, InlineWithId."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class InlineByName(Model):
    """By name"""

    name: str | None = None


class InlineWithId(Model):
    id: Integer | None = None


class InlineItem(Model):
    each: str | None = None


Inline: TypeAlias = InlineByName | InlineWithId | list[InlineItem]
