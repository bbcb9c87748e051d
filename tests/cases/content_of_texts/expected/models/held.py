"""Model: Held."""

from __future__ import annotations

from builtins import list as _list

from .._runtime.models.model import Model
from .._runtime.models.types import JsonText
from .point import Point


class Held(Model):
    point: JsonText[Point] | None = None
    list: JsonText[_list[Point]] | None = None
    maybe: JsonText[Point] | None = None
    page: str | None = None
    untyped: str | None = None
