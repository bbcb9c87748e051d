"""Keeps what a process would write to the terminal, so that another one writes it at its turn."""

from __future__ import annotations

import contextlib
import io
import sys
from collections.abc import Iterable, Iterator

import click

from generator.cli.terminal.lines import wants_colour
from generator.cli.terminal.progress import cleared, forget_line

Written = list[tuple[bool, str]]
"""Texts in their order, each with whether it goes to standard error."""


class _Stream(io.TextIOBase):
    """A stream that stands for one of the terminal's."""

    encoding = "utf-8"
    errors = "strict"

    def __init__(self, written: Written, *, is_error: bool, is_terminal: bool) -> None:
        self._written = written
        self._is_error = is_error
        self._is_terminal = is_terminal

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError("only text is kept")
        self._written.append((self._is_error, text))
        return len(text)

    def isatty(self) -> bool:
        return self._is_terminal


@contextlib.contextmanager
def recorded() -> Iterator[Written]:
    """Give a list of what is written meanwhile, instead of writing it."""
    forget_line()
    written: Written = []
    before = sys.stdout, sys.stderr
    sys.stdout = _Stream(written, is_error=False, is_terminal=before[0].isatty())
    sys.stderr = _Stream(written, is_error=True, is_terminal=before[1].isatty())
    try:
        yield written
    finally:
        sys.stdout, sys.stderr = before


def write(written: Iterable[tuple[bool, str]]) -> None:
    """Write what was kept."""
    with cleared():
        for is_error, text in written:
            click.echo(text, nl=False, err=is_error, color=wants_colour())
