"""Media types: what kind they are, and which declared one a response matches."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

_LINES = frozenset(
    {
        "application/jsonl",
        "application/json-lines",
        "application/json-seq",
        "application/jsonlines",
        "application/ndjson",
        "application/stream+json",
        "application/x-jsonlines",
        "application/x-ndjson",
        "application/geo+json-seq",
    }
)


@lru_cache(maxsize=1024)
def essence(media_type: str) -> str:
    """Return `type/subtype` in lower case, without the parameters."""
    return media_type.partition(";")[0].strip().lower()


@lru_cache(maxsize=1024)
def parameter(media_type: str, name: str) -> str:
    """Return a parameter such as `charset`, or the empty text."""
    for piece in media_type.split(";")[1:]:
        key, _, value = piece.partition("=")
        if key.strip().lower() == name:
            return value.strip().strip('"')
    return ""


@lru_cache(maxsize=1024)
def is_json(media_type: str) -> bool:
    """Tell whether the content is one JSON value."""
    kind = essence(media_type)
    if kind in _LINES:
        return False
    return kind in ("application/json", "text/json") or kind.endswith("+json")


def is_lines(media_type: str) -> bool:
    """Tell whether the content is a JSON value on each line."""
    return essence(media_type) in _LINES


def is_events(media_type: str) -> bool:
    """Tell whether the content is a stream of server-sent events."""
    return essence(media_type) == "text/event-stream"


def is_text(media_type: str) -> bool:
    """Tell whether the content is text of whatever kind."""
    kind = essence(media_type)
    return (
        kind.startswith("text/")
        or kind in ("application/yaml", "application/x-yaml")
        or kind.endswith("+yaml")
        or is_xml(kind)
    )


def is_xml(media_type: str) -> bool:
    """Tell whether the content is XML (RFC 7303)."""
    kind = essence(media_type)
    return kind in ("application/xml", "text/xml") or kind.endswith("+xml")


def is_form(media_type: str) -> bool:
    """Tell whether the content is `a=1&b=2`."""
    return essence(media_type) == "application/x-www-form-urlencoded"


def is_multipart(media_type: str) -> bool:
    """Tell whether the content is made of parts."""
    return essence(media_type).startswith("multipart/")


def best_match(media_type: str, declared: Iterable[str]) -> str | None:
    """Return the most specific declared type or range that covers a media type."""
    kind = essence(media_type)
    best: str | None = None
    best_rank = 0
    for candidate in declared:
        rank = _rank(kind, essence(candidate))
        if rank > best_rank:
            best, best_rank = candidate, rank
    return best


def _rank(kind: str, candidate: str) -> int:
    if kind == candidate:
        return 4
    if is_json(kind) and is_json(candidate):
        return 1
    if candidate.endswith("/*") and kind.startswith(candidate[:-1]):
        return 3
    return 2 if candidate == "*/*" else 0
