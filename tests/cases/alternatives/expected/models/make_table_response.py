"""Model: MakeTableResponse."""

from __future__ import annotations

from typing import TypeAlias

from .report import Report

MakeTableResponse: TypeAlias = list[Report]
