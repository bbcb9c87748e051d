"""Model: Within."""

from __future__ import annotations

from builtins import list as _list

from .._runtime.models.model import Model
from .._runtime.models.types import Date, Number, Timestamp


class Within(Model):
    at: Timestamp | Date
    list: _list[Number]
    map: dict[str, bool]
