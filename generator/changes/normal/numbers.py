"""Bounds in closed form: for integers `> 0` and `>= 1` are the same set."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

INTEGER_FORMATS = {"int32": 2**31, "int64": 2**63}
"""Formats that bound an integer: from minus the number to one below it."""


def closed_bounds(facets: Mapping[str, Any], is_integer: bool) -> dict[str, Any]:
    """Return the facets with one lower and one upper bound, closed where values are integers."""
    closed = dict(facets)
    _close(closed, "minimum", "exclusiveMinimum", is_integer, 1)
    _close(closed, "maximum", "exclusiveMaximum", is_integer, -1)
    if is_integer and isinstance(factor := closed.get("multipleOf"), int | float) and factor == 1:
        del closed["multipleOf"]
    for name in ("minLength", "minItems", "minProperties"):
        if closed.get(name) == 0:
            del closed[name]
    if closed.get("uniqueItems") is False:
        del closed["uniqueItems"]
    return closed


def _close(
    facets: dict[str, Any], inclusive: str, exclusive: str, is_integer: bool, step: int
) -> None:
    closed, opened = facets.get(inclusive), facets.get(exclusive)
    if not _is_number(closed):
        facets.pop(inclusive, None)
        closed = None
    if not _is_number(opened):
        facets.pop(exclusive, None)
        return
    if is_integer and isinstance(opened, int | float):
        opened = (math.floor(opened) if step > 0 else math.ceil(opened)) + step
        del facets[exclusive]
        best = max if step > 0 else min
        facets[inclusive] = opened if closed is None else best(opened, closed)
    elif closed is not None:
        is_tighter = opened >= closed if step > 0 else opened <= closed
        del facets[inclusive if is_tighter else exclusive]


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def tightest(keyword: str, first: Any, second: Any) -> Any:
    """Return the assertion that both together make, where that is one of them."""
    if first == second:
        return first
    if keyword.startswith(("min", "exclusiveMin")):
        return max(first, second)
    if keyword.startswith(("max", "exclusiveMax")):
        return min(first, second)
    if keyword == "uniqueItems":
        return bool(first or second)
    if keyword == "pattern":
        return tuple(sorted({*_texts(first), *_texts(second)}))
    return second


def _texts(value: Any) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (value,)
