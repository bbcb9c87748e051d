"""The singular of the last word of a class name, for the elements of a list."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.python.names.identifiers import words

_UNCOUNTABLE = ("ss", "us", "is", "news", "series", "species")
_NO_PLURALS = frozenset(
    """
    alias always atlas aws bias canvas chaos cms cors devops dns finops fips gas gps headquarters hls https ios
    kms kubernetes kudos lens macos mms mtls nfs ntfs pos qos rds res rootfs sms sns sqs sysfs tls tmpfs tts vcs
    xmlns yes bps kbps mbps gbps qps rps tps
    """.split()
)
"""Words that end in `s` without being plurals."""
_PLURALS = frozenset("apis cpus emojis gpus kpis menus pois skis skus taxis uris vcpus".split())
"""Plurals that end as words without a plural do."""
_IRREGULAR = {
    "people": "person",
    "children": "child",
    "indices": "index",
    "vertices": "vertex",
    "matrices": "matrix",
    "criteria": "criterion",
    "addresses": "address",
    "aliases": "alias",
    "biases": "bias",
    "canvases": "canvas",
    "caches": "cache",
    "cookies": "cookie",
    "calories": "calorie",
    "movies": "movie",
    "selfies": "selfie",
    "zombies": "zombie",
    "quizzes": "quiz",
    "parentheses": "parenthesis",
    "hypotheses": "hypothesis",
    "excuses": "excuse",
    "shelves": "shelf",
    "lenses": "lens",
    "heroes": "hero",
    "potatoes": "potato",
    "tomatoes": "tomato",
}
"""Plurals of words, and of those that end in them: `geocaches`."""
_IRREGULAR_ALONE = {
    "axes": "axis",
    "xaxes": "xaxis",
    "yaxes": "yaxis",
    "buses": "bus",
    "gases": "gas",
    "oses": "os",
}
"""Plurals that other words only end in by chance."""
_LATIN = re.compile(r"(?<=[tnrpcslmi]us)es$")
"""Statuses, viruses and campuses, but not houses and causes."""


@lru_cache(maxsize=1 << 14)
def singular(stem: str) -> str:
    """Return `RefundItems` as `RefundItem`; a word without a plural ending gets `Item` added."""
    lower = stem.lower()
    last = "".join(words(stem)[-1:]).lower()
    if last in _PLURALS:
        return stem[:-1]
    for plural, single in _IRREGULAR.items():
        if lower.endswith(plural):
            return _ending(stem, plural, single)
    if last in _IRREGULAR_ALONE:
        return _ending(stem, last, _IRREGULAR_ALONE[last])
    is_plural = lower.endswith("s") and not lower.endswith(_UNCOUNTABLE) and len(stem) > 2
    if not is_plural or last in _NO_PLURALS:
        return stem + "Item"
    if lower.endswith(("gnoses", "nalyses", "nopses")):
        return stem[:-2] + "is"
    if lower.endswith("ies") and len(stem) > 4:
        return stem[:-3] + "y"
    if lower.endswith(("sses", "xes", "ches", "shes", "zzes")) or _LATIN.search(lower):
        return stem[:-2]
    return stem[:-1]


def _ending(stem: str, plural: str, single: str) -> str:
    kept = len(stem) - len(plural)
    return stem[:kept] + stem[kept] + single[1:]
