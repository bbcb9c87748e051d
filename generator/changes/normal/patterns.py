"""Makes a text that a regular expression matches."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

_MOST = 2000
_TRIED = "a0-_ !xyzAB\n" + "".join(map(chr, range(33, 127))) + "éж中"
"""What may stand where a pattern says only which characters may not."""
_CATEGORIES = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_WORD": r"\W",
}


def matching_text(pattern: str, least: int = 0) -> str | None:
    """Return a text that matches, of some length at least; None where none was found."""
    try:
        tree = re._parser.parse(pattern)  # type: ignore[attr-defined] # noqa: SLF001 - no public parser
        found = _sequence(tree, least)
    except (re.error, RecursionError, ValueError, OverflowError):
        return None
    try:
        return found if len(found) <= _MOST and re.search(pattern, found) else None
    except re.error:
        return None


@cache
def matches_all(pattern: str) -> bool:
    """Tell whether a pattern matches every text: it matches an empty one, and no place in a text is named."""
    try:
        tree = re._parser.parse(pattern)  # type: ignore[attr-defined] # noqa: SLF001 - no public parser
        return _is_free(tree) and re.search(pattern, "") is not None
    except (re.error, RecursionError, ValueError, OverflowError):
        return False


def _is_free(tree: Any) -> bool:
    for kind, value in tree:
        match str(kind):
            case "AT" | "ASSERT" | "ASSERT_NOT" | "GROUPREF" | "GROUPREF_EXISTS":
                return False
            case "SUBPATTERN" if not _is_free(value[3]):
                return False
            case "BRANCH" if not all(map(_is_free, value[1])):
                return False
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT" if not _is_free(value[2]):
                return False
    return True


def _sequence(tree: Any, least: int) -> str:
    return "".join(_one(str(kind), value, least) for kind, value in tree)


def _one(kind: str, value: Any, least: int) -> str:
    match kind:
        case "LITERAL":
            return chr(value)
        case "NOT_LITERAL":
            return "a" if value != ord("a") else "b"
        case "ANY":
            return "a"
        case "IN":
            return _member(value)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            low, high, inner = value
            times = min(max(int(low), least), int(high), _MOST)
            return _sequence(inner, 0) * times
        case "SUBPATTERN":
            return _sequence(value[3], least)
        case "BRANCH":
            return _sequence(value[1][0], least)
        case "CATEGORY":
            return _category(str(value))
    return ""


def _member(options: Any) -> str:
    if str(options[0][0]) == "NEGATE":
        refused = [_one_of(str(kind), value) for kind, value in options[1:]]
        texts = (text for text in _TRIED if not any(one.match(text) for one in refused))
        return next(texts, "")
    for kind, value in options:
        if str(kind) == "LITERAL":
            return chr(value)
        if str(kind) == "RANGE":
            return chr(value[0])
        if str(kind) == "CATEGORY":
            return _category(str(value))
    return "a"


def _one_of(kind: str, value: Any) -> re.Pattern[str]:
    """Return a member of a set of characters as a pattern of its own."""
    match kind:
        case "LITERAL":
            return re.compile(re.escape(chr(value)))
        case "RANGE":
            first, last = map(chr, value)
            return re.compile(f"[{re.escape(first)}-{re.escape(last)}]")
    return re.compile(_CATEGORIES[str(value)])


def _category(name: str) -> str:
    if "NOT_DIGIT" in name or name.endswith("CATEGORY_WORD"):
        return "a"
    if "DIGIT" in name:
        return "0"
    if name.endswith("CATEGORY_SPACE"):
        return " "
    return "a" if "NOT_SPACE" in name else "-"
