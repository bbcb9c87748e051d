"""Models: Log, LogItem."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model
from .._runtime.types import Integer


class LogItem(Model):
    line: Integer


Log: TypeAlias = list[LogItem]
