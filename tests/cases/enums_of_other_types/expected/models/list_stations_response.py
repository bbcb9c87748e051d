"""Model: ListStationsResponse."""

from __future__ import annotations

from typing import TypeAlias

from .station import Station

ListStationsResponse: TypeAlias = list[Station]
