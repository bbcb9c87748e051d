"""Compares names as people do."""

from __future__ import annotations

import difflib


def near(first: str, second: str) -> float:
    """Return how alike two names are: 1 where they differ only in how words are put together."""
    flat_first, flat_second = (
        "".join(filter(str.isalnum, name)).lower() for name in (first, second)
    )
    if flat_first == flat_second:
        return 1.0
    return difflib.SequenceMatcher(None, flat_first, flat_second).ratio()
