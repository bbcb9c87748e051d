"""Models: MaybeLog, MaybeLogItem."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model
from .._runtime.types import Integer


class MaybeLogItem(Model):
    line: Integer


MaybeLog: TypeAlias = list[MaybeLogItem] | None
