"""The singular of the last word of a class name, for the elements of a list."""

from __future__ import annotations

from functools import lru_cache

_UNCOUNTABLE = ("ss", "us", "is", "news", "series", "species")
_IRREGULAR = {
    "people": "person",
    "children": "child",
    "indices": "index",
    "vertices": "vertex",
    "matrices": "matrix",
    "criteria": "criterion",
    "analyses": "analysis",
    "statuses": "status",
    "addresses": "address",
    "aliases": "alias",
    "buses": "bus",
    "caches": "cache",
    "cookies": "cookie",
    "movies": "movie",
}


@lru_cache(maxsize=1 << 14)
def singular(stem: str) -> str:
    """Return `RefundItems` as `RefundItem`; a word without a plural ending gets `Item` added."""
    lower = stem.lower()
    for plural, single in _IRREGULAR.items():
        if lower.endswith(plural):
            kept = len(stem) - len(plural)
            return stem[:kept] + stem[kept] + single[1:]
    if lower.endswith(_UNCOUNTABLE) or not lower.endswith("s") or len(stem) < 3:
        return stem + "Item"
    if lower.endswith("ies") and len(stem) > 4:
        return stem[:-3] + "y"
    if lower.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return stem[:-2]
    return stem[:-1]
