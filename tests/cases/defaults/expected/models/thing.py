"""Models: Thing, ThingLevel, ThingNotALevel."""

from __future__ import annotations

from builtins import list as _list
from typing import Any, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Date, Integer, Number, Timestamp

ThingLevel: TypeAlias = Literal["low", "high"] | str
"""Default: "low"."""

ThingNotALevel: TypeAlias = Literal["low", "high"] | str
"""Default: "medium"."""


class Thing(Model):
    required: str
    """Default: "x"."""

    text: str | None = 'a\n"b" {c}'
    """Default: "a\\n\\"b\\" {c}"."""

    count: Integer | None = 3
    """Default: 3."""

    ratio: Number | None = 0.5
    """Default: 0.5."""

    whole: Number | None = 2
    """Default: 2."""

    exact: Integer | None = None
    """Default: 2."""

    flag: bool | None = False
    """Default: false."""

    null_default: str | None = None
    wrong_type: Integer | None = None
    """Default: "3"."""

    wrong_flag: bool | None = None
    """Default: "true"."""

    number_as_flag: bool | None = None
    """Default: 1."""

    flag_as_number: Integer | None = None
    """Default: true."""

    list: _list[str] | None = None
    """Default: ["a", "b"]."""

    object: dict[str, Any] | None = None
    """Default: {"a": 1}."""

    date: Date | None = None
    """Default: "2020-01-01"."""

    time: Timestamp | None = None
    """Default: "2020-01-01T00:00:00Z"."""

    level: ThingLevel | None = "low"
    """Default: "low"."""

    not_a_level: ThingNotALevel | None = None
    """Default: "medium"."""

    union: str | Integer | None = 5
    """Default: 5."""

    large: Integer | None = 123456789012345678901234567890
    """Default: 123456789012345678901234567890."""
