"""Models: Log, LogItem."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class LogItem(Model):
    line: Integer


Log: TypeAlias = list[LogItem]
