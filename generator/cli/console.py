"""What commands share when they write: colours, progress, diagnostics and counts.

Terminals, CI systems and ``NO_COLOR`` are known here only.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Sequence

import click

from generator.cli.terminal.lines import fitted, wants_colour
from generator.cli.terminal.progress import cleared, progress
from generator.errors import Diagnostic, Level
from generator.reports.excerpts import Excerpts, paint_finding
from generator.reports.words import count

__all__ = [
    "count_levels",
    "excerpts",
    "paint",
    "print_data",
    "print_line",
    "print_text",
    "progress",
    "reaches",
    "say",
    "tell_diagnostics",
]

_SHOWN = 20
_SIGNALS = {"error": "red", "internal error": "red", "warning": "yellow", "note": "cyan"}
_LEVELS: tuple[Level, ...] = ("error", "warning", "info")


def paint(text: str, colour: str) -> str:
    """Colour a text, or make it "bold"; `click.echo` takes that away where there is no terminal."""
    if "NO_COLOR" in os.environ:
        return text
    return click.style(text, bold=True) if colour == "bold" else click.style(text, fg=colour)


def print_text(text: str) -> None:
    """Print a text for people on standard output: in the encoding of whoever reads it, no wider than a terminal."""
    with cleared():
        click.echo(fitted(text, sys.stdout), nl=False, color=wants_colour())


def print_data(text: str) -> None:
    """Print what programs read on standard output: UTF-8, whatever the encoding of the terminal is."""
    with cleared():
        click.echo(text.encode("utf-8", "backslashreplace"), nl=False)


def print_line(message: str = "") -> None:
    """Tell people a result on standard output."""
    print_text(f"{message}\n")


def say(message: str) -> None:
    """Tell people something on standard error."""
    word = next((word for word in _SIGNALS if message.startswith(f"{word}: ")), "")
    painted = paint(word, _SIGNALS[word]) + message.removeprefix(word) if word else message
    with cleared():
        click.echo(fitted(painted, sys.stderr), err=True, color=wants_colour())


def excerpts(documents: Iterable[str]) -> Excerpts:
    """Give the lines of documents that a person named, as wide as the terminal is."""
    return Excerpts(documents, width=min(shutil.get_terminal_size((100, 24)).columns, 120))


def tell_diagnostics(
    diagnostics: Sequence[Diagnostic],
    *,
    source: str,
    is_verbose: bool = False,
    documents: Iterable[str] = (),
) -> None:
    """List what was noticed in a document on standard error, at most a screenful of it unless all is wanted."""
    shown = diagnostics if is_verbose else diagnostics[:_SHOWN]
    lines = excerpts(documents)
    for diagnostic in shown:
        say(paint_finding(diagnostic, paint, lines))
    if len(diagnostics) > len(shown):
        say(f"... and {len(diagnostics) - len(shown):,} more; {source} lists them all")


def count_levels(diagnostics: Sequence[Diagnostic]) -> str:
    """Write how many errors, warnings and notes there are; nothing if there is none."""
    nouns = {"error": "error", "warning": "warning", "info": "note"}
    counts = [(sum(one.level == level for one in diagnostics), nouns[level]) for level in _LEVELS]
    return ", ".join(count(number, noun) for number, noun in counts if number)


def reaches(diagnostics: Sequence[Diagnostic], level: Level | None) -> bool:
    """Tell whether any finding is at a level or above it."""
    if level is None:
        return False
    return any(_LEVELS.index(one.level) <= _LEVELS.index(level) for one in diagnostics)
