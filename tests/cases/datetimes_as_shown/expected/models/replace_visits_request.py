"""Model: ReplaceVisitsRequest."""

from __future__ import annotations

from typing import TypeAlias

from .visit import Visit

ReplaceVisitsRequest: TypeAlias = list[Visit]
