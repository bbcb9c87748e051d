"""How many digits of a second the examples and patterns of a document show."""

from __future__ import annotations

import time
from typing import Any

import pytest

from generator.api.moments import shown_precision


@pytest.mark.parametrize(
    ("examples", "pattern", "expected"),
    [
        (["2024-01-01T00:00:00Z"], None, "seconds"),
        (["2024-01-01T00:00:00+02:00"], None, "seconds"),
        (["2024-01-01T00:00:00.000Z"], None, "milliseconds"),
        (["2024-01-01T00:00:00.123456+00:00"], None, "microseconds"),
        (["2024-01-01T00:00:00Z", "2025-02-03T04:05:06Z"], None, "seconds"),
        (["2024-01-01T00:00:00Z", "2024-01-01T00:00:00.000Z"], None, None),
        (["2024-01-01T00:00:00Z", "now"], None, None),
        (["2024-01-01T00:00:00.1234567Z"], None, None),
        (["2024-01-01T00:00:00"], None, None),
        (["2024-01-01"], None, None),
        ([1704067200, {}], None, None),
        ([], None, None),
        ([], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", "seconds"),
        ([], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", "milliseconds"),
        ([], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$", "milliseconds"),
        ([], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})Z$", "microseconds"),
        (["2024-01-01T00:00:00Z"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$", None),
        (["2024-01-01T00:00:00Z"], r"^\d{4}/", "seconds"),
        (["2024-01-01T00:00:00Z"], r"(", "seconds"),
        (["2024-01-01T00:00:00Z"], 3, "seconds"),
        ([], r"^([0-9T:.Z-]+)+!$", None),
        ([], "^" + ".*" * 40 + "!$", None),
        ([], r"^((.{1,9}){1,9}){1,9}!$", None),
    ],
)
def test_examples_and_patterns_show_a_precision_or_none(
    examples: list[Any], pattern: Any, expected: str | None
) -> None:
    start = time.perf_counter()
    assert shown_precision(examples, pattern) == expected
    assert time.perf_counter() - start < 1
