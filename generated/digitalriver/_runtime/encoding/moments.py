"""Date-times as text: their time zone, and the digits of their seconds.

A date-time that came from the server keeps its own text and never comes here.
"""

from __future__ import annotations

from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any, Literal, NamedTuple, TypeAlias

Naive: TypeAlias = Literal["refuse", "utc", "keep"]
Precision: TypeAlias = Literal["exact", "seconds", "milliseconds", "microseconds"]


class Moments(NamedTuple):
    """How a client writes what a caller passes as `datetime`."""

    naive: Naive = "keep"
    precision: Precision = "exact"


MOMENTS: ContextVar[Moments] = ContextVar("MOMENTS", default=Moments())  # noqa: B039
"""What holds for the call that is being written."""


class PreciseDatetime(datetime):
    """A moment that is written with the digits that its place shows."""

    __slots__ = ("precision",)
    precision: Precision


def precise(value: Any, precision: Precision) -> Any:
    """Let moments be written with these digits, also in a list; anything else as it is."""
    if isinstance(value, (list, tuple)):
        return [precise(item, precision) for item in value]
    if not isinstance(value, datetime) or hasattr(value, "text"):
        return value
    moment = PreciseDatetime.combine(value.date(), value.timetz())
    moment.precision = precision
    return moment


def date_only(value: Any) -> Any:
    """Return the date of a moment, also in a list; anything else as it is."""
    if isinstance(value, (list, tuple)):
        return [date_only(item) for item in value]
    date = getattr(value, "date", None)
    return date() if callable(date) else value


def write_moment(value: datetime, precision: Precision | None = None) -> str:
    """Return the text of a moment; digits that it has too many are cut off."""
    own: Precision = getattr(value, "precision", MOMENTS.get().precision)
    digits = precision or own
    text = zoned(value).isoformat(timespec="auto" if digits == "exact" else digits)
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def zoned(value: datetime) -> datetime:
    """Return a moment as it may be sent."""
    if value.tzinfo is not None:
        return value
    match MOMENTS.get().naive:
        case "utc":
            return value.replace(tzinfo=UTC)
        case "refuse":
            raise ValueError(f"{value} has no time zone")
    return value
