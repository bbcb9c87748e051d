"""Date-times as a document shows them: how many digits of a second its examples and patterns have."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from generator.api.model import Precision

_TEXT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.(?P<digits>\d+))?(?:[Zz]|[+-]\d\d:\d\d)")
_BY_DIGITS: dict[int, Precision] = {0: "seconds", 3: "milliseconds", 6: "microseconds"}
_SAMPLES: dict[Precision, str] = {
    "seconds": "2024-01-02T03:04:05Z",
    "milliseconds": "2024-01-02T03:04:05.678Z",
    "microseconds": "2024-01-02T03:04:05.678901Z",
}
# Repeated groups, and many repetitions, may take for ever to match: such a pattern shows nothing.
_REPEATED_GROUP = re.compile(r"\)(?:[*+]|\{)")
_REPETITION = re.compile(r"[*+]|\{\d*,")
_MOST_REPETITIONS = 3
_LONGEST = 300


def shown_precision(examples: Iterable[Any], pattern: Any = None) -> Precision | None:
    """Return the digits that a pattern demands, or that all examples have; None where neither is clear."""
    allowed = _allowed(pattern) if isinstance(pattern, str) else ()
    if allowed:
        return None if {"seconds", "microseconds"} <= set(allowed) else allowed[-1]
    found = {_precision(example) for example in examples}
    return found.pop() if len(found) == 1 else None


def _allowed(pattern: str) -> tuple[Precision, ...]:
    is_costly = (
        len(pattern) > _LONGEST
        or _REPEATED_GROUP.search(pattern)
        or len(_REPETITION.findall(pattern)) > _MOST_REPETITIONS
    )
    if is_costly:
        return ()
    try:
        compiled = re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return ()
    return tuple(name for name, sample in _SAMPLES.items() if compiled.search(sample))


def _precision(example: Any) -> Precision | None:
    match = _TEXT.fullmatch(example) if isinstance(example, str) else None
    return None if match is None else _BY_DIGITS.get(len(match["digits"] or ""))
