"""The only ways for a document's text to enter generated code: as a literal, or as a docstring.

`SpecText` marks what a document said. Templates cannot print it (`refuse_spec_text` stops them):
they have to pass it through `literal` or `docstring`, whose output cannot end the string it is in.
"""

from __future__ import annotations

import ast
import re
import textwrap
from functools import lru_cache
from typing import Any

WIDTH = 88
"""Columns of generated code, black's default."""

QUOTED = re.compile(r""" "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])*' """, re.VERBOSE)
"""A literal text in source code."""

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_NARROWEST = 40
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_LIST_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+")


class SpecText(str):
    """Text that stands in a document: untrusted."""

    __slots__ = ()


def refuse_spec_text(value: Any) -> Any:
    """Let Jinja print anything but untrusted text (its `finalize` hook)."""
    if isinstance(value, SpecText):
        raise TypeError("a template prints a document's text without `literal` or `docstring`")
    return value


def literal(value: Any) -> str:
    """Return the Python expression for a JSON value, as black would write it.

    Raises:
        TypeError: the value is not a string, number, boolean, None, list or dict of these.
    """
    match value:
        case None | bool() | int():
            return repr(value)
        case str():
            return _string(value)
        case float():
            text = repr(value)
            return text if text not in ("inf", "-inf", "nan") else f'float("{text}")'
        case list() | tuple():
            return "[" + ", ".join(literal(item) for item in value) + "]"
        case dict():
            items = (f"{literal(key)}: {literal(item)}" for key, item in value.items())
            return "{" + ", ".join(items) + "}"
    raise TypeError(f"no literal for {type(value).__name__}")


@lru_cache(maxsize=1 << 14)
def _string(value: str) -> str:
    quote = "'" if value.count('"') > value.count("'") else '"'
    body = value
    if not value.isalnum():
        body = "".join(_character(character, quote) for character in value)
    text = f"{quote}{body}{quote}"
    if ast.literal_eval(text) != value:  # pragma: no cover - the proof of the escaping above
        raise AssertionError(f"literal does not read back: {text}")
    return text


def _character(character: str, quote: str) -> str:
    if character == quote or character in "\\\n\r\t":
        return f"\\{quote}" if character == quote else _ESCAPES[character]
    if character.isascii():
        return character if character.isprintable() else f"\\x{ord(character):02x}"
    if character.isprintable() and not _is_direction_control(character):
        return character
    code = ord(character)
    return (
        f"\\x{code:02x}"
        if code < 0x100
        else (f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}")
    )


def _is_direction_control(character: str) -> bool:
    return character in "\u061c\u200e\u200f\u2028\u2029\ufeff" or "\u2066" <= character <= "\u2069"


@lru_cache(maxsize=1 << 12)  # a method and its asynchronous twin say the same
def docstring(text: str, indent: int = 4) -> str:
    """Return `text` as a docstring for code indented by `indent` columns, its quotes included.

    Long lines are wrapped, lists and indentation kept. What would be unprintable or would end the
    string is escaped.
    """
    paragraphs = _clean(text).strip().split("\n")
    margin = " " * indent
    if len(paragraphs) == 1:
        line = _padded(paragraphs[0])
        if len(line) + indent + 6 <= WIDTH:
            return f'"""{line}"""'
        indent += 6  # black would join a single line with its quotes
    first, *rest = [line.rstrip() for each in paragraphs for line in _wrap(each, indent)]
    lines = [first, *_dedented(rest)]
    if len(lines) == 1:
        return f'"""{_padded(lines[0])}"""'
    if lines[0].startswith('"'):
        lines[0] = f" {lines[0]}"
    body = "\n".join(f"{margin}{line}" if line else "" for line in lines[1:])
    return f'"""{lines[0]}\n{body}\n{margin}"""'


def _dedented(lines: list[str]) -> list[str]:
    """Leave out the indentation that all lines have, as readers of docstrings do (PEP 257)."""
    return textwrap.dedent("\n".join(lines)).split("\n") if lines else []


def _padded(line: str) -> str:
    """Keep quotes at either end away from the docstring's own, with a space as black does."""
    return " " * line.startswith('"') + line + " " * line.endswith('"')


def _clean(text: str) -> str:
    """Escape what a docstring cannot carry as it is."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4).replace("\x0c", "\n")
    text = _BLANK_LINES.sub("\n\n", text)
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if _is_safe(text.replace("\n", "")):
        return text
    return "".join(
        character if character == "\n" else _character_in_docstring(character) for character in text
    )


def _is_safe(text: str) -> bool:
    """Tell whether nothing in a line of text could mislead an editor or a reader."""
    return text.isprintable() and (text.isascii() or not any(map(_is_direction_control, text)))


def _character_in_docstring(character: str) -> str:
    if _is_safe(character):
        return character
    if character.isspace():
        return " "
    return ascii(character)[1:-1]


def _wrap(line: str, indent: int) -> list[str]:
    if not line.strip():
        return [""]
    width = max(WIDTH - indent, _NARROWEST)
    if len(line) <= width:
        return [line]
    margin = len(line) - len(line.lstrip())
    item = _LIST_ITEM.match(line)
    hanging = len(item.group()) if item else margin
    return textwrap.wrap(
        line.strip(),
        width,
        initial_indent=" " * min(margin, width // 2),
        subsequent_indent=" " * min(hanging, width // 2),
        break_long_words=False,
        break_on_hyphens=False,
    ) or [""]
