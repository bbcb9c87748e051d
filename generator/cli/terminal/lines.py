"""Breaks long lines between words, where a person reads them in a terminal; the hunks of a diff stay as they are.

Whether there are colours is decided here, too.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from typing import IO

import click

_NARROWEST = 20
_INDENT = 2
_PARTS = re.compile(r"\s+|\S+")


def wants_colour() -> bool | None:
    """Return True where FORCE_COLOR asks for colours (as in CI), None where the terminal decides."""
    is_forced = os.environ.get("FORCE_COLOR", "0") not in ("", "0")
    return True if is_forced and "NO_COLOR" not in os.environ else None


def fitted(text: str, stream: IO[str]) -> str:
    """Break the lines of a text for a terminal; a file or a pipe gets them as they are."""
    if not stream.isatty():
        return text
    return fit(text, shutil.get_terminal_size().columns)


def fit(text: str, width: int) -> str:
    """Break the lines of a text that are longer than a width."""
    width = max(width, _NARROWEST)
    lines: list[str] = []
    is_hunk = False
    for line in text.split("\n"):
        plain = click.unstyle(line)
        is_hunk = plain.startswith("@@ ") or (is_hunk and plain != "" and plain[:4] != "--- ")
        lines += [line] if is_hunk or len(plain) <= width else _broken(line, width)
    return "\n".join(lines)


def _broken(line: str, width: int) -> Iterator[str]:
    """Yield the pieces of a line; those after the first are indented a little more."""
    plain = click.unstyle(line)
    margin = min(len(plain) - len(plain.lstrip()) + _INDENT, width // 2)
    piece, length, gap = "", 0, ""
    for part in _PARTS.findall(line):
        if part.isspace():
            gap = part
            continue
        size = len(click.unstyle(part))
        if piece.strip() and length + len(gap) + size > width:
            yield piece
            piece, length, gap = "", 0, " " * margin
        piece += gap + part
        length += len(gap) + size
        gap = ""
    yield piece
