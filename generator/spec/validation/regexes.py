"""Tells regular expressions that only the `u` flag forbids from those that nothing takes.

Documents are written for the flag being off as often as on, and the validator's engine knows only the stricter
grammar (ECMA 262, B.1.2: what patterns without the flag may say as well).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

_TOKEN: Final = re.compile(
    r"(?P<class>\\[dDwWsS]|\\[pP]\{[^}]*\})"
    r"|(?P<escape>\\u[0-9a-fA-F]{4}|\\u\{[0-9a-fA-F]+\}|\\x[0-9a-fA-F]{2}|\\c[A-Za-z]|\\k<\w+>"
    r"|\\0(?![0-9])|\\[bBtnvfr^$\\.*+?()\[\]{}|/-])"
    r"|(?P<number>\\[1-9][0-9]*)"
    r"|(?P<odd>\\0[0-7]*|\\.)"
    r"|(?P<quantifier>\{\d+(?:,\d*)?\})"
    r"|(?P<other>.)",
    re.DOTALL,
)
_GROUP: Final = re.compile(r"\((?!\?)|\(\?<(?![=!])")


def is_regex(pattern: str) -> bool:
    """Tell whether a text is a regular expression of ECMA 262, with the `u` flag or without."""
    engine = _engine()
    return any(engine.is_valid(each) for each in (pattern, _strict(pattern)))


@cache
def _engine() -> Any:
    import jsonschema_rs

    schema = {"type": "string", "format": "regex"}
    return jsonschema_rs.validator_for(schema, validate_formats=True)


def _strict(pattern: str) -> str:
    """Write a pattern so that the stricter grammar takes it; what it matches is of no concern."""
    groups = len(_GROUP.findall(pattern))
    tokens = list(_TOKEN.finditer(pattern))
    parts: list[str] = []
    is_inside = False
    for at, token in enumerate(tokens):
        text, kind = token[0], token.lastgroup
        if kind == "odd" or (kind == "number" and (is_inside or int(text[1:]) > groups)):
            text = "a"
        elif is_inside:
            before, after = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
            is_beside = "class" in (before.lastgroup, after.lastgroup if after else None)
            text = r"\-" if text == "-" and is_beside else text
            is_inside = text != "]"
        elif text == "[":
            is_inside = True
        elif text in ("]", "{", "}"):
            text = f"\\{text}"
        parts.append(text)
    return "".join(parts)
