"""Models: TextOrObject, TextOrObjectObject, TextOrObjectValue."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model

TextOrObjectValue: TypeAlias = Literal["auto", "none"] | str


class TextOrObjectObject(Model):
    b: str


TextOrObject: TypeAlias = TextOrObjectObject | TextOrObjectValue
