"""Models: MaybeLog, MaybeLogItem."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class MaybeLogItem(Model):
    line: Integer


MaybeLog: TypeAlias = list[MaybeLogItem] | None
