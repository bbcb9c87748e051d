"""Models: AnyObject, Any_."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Number


class AnyObject(Model):
    a: Integer | None = None


Any_: TypeAlias = AnyObject | str | Number | None
