"""What commands share when they write: colours, progress, diagnostics and counts.

Terminals, CI systems and ``NO_COLOR`` are known here only.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator, Sequence

import click

from generator.config.reading import Target
from generator.errors import Diagnostic, Level, format_diagnostic
from generator.reports.words import count

_SHOWN = 20
_LEVELS: tuple[Level, ...] = ("error", "warning", "info")


def paint(text: str, colour: str) -> str:
    """Colour a text, or make it "bold"; `click.echo` takes that away where there is no terminal."""
    if "NO_COLOR" in os.environ:
        return text
    return click.style(text, bold=True) if colour == "bold" else click.style(text, fg=colour)


def print_text(text: str) -> None:
    """Print a text for people on standard output, in the encoding of whoever reads it."""
    click.echo(text, nl=False)


def print_data(text: str) -> None:
    """Print what programs read on standard output: UTF-8, whatever the encoding of the terminal is."""
    click.echo(text.encode("utf-8", "backslashreplace"), nl=False)


def say(message: str) -> None:
    """Tell people something on standard error."""
    click.echo(message, err=True)


@contextlib.contextmanager
def progress(*, quiet: bool = False) -> Iterator[Callable[[str], None]]:
    """Give a function that shows what is being done; it is silent unless a person is watching."""
    if quiet or "CI" in os.environ or not sys.stderr.isatty():
        yield lambda _message: None
        return
    from rich.console import Console
    from rich.markup import escape

    with Console(stderr=True).status("") as status:
        yield lambda message: status.update(escape(message))


def each_told(
    targets: Sequence[Target], tell: Callable[[str], None]
) -> Iterator[tuple[Target, Callable[[str], None]]]:
    """Give targets one after the other, each with a function that tells what is done to it."""
    for number, target in enumerate(targets, 1):
        prefix = f"{number} of {len(targets)}, {target.name}: " if len(targets) > 1 else ""
        yield target, lambda message, prefix=prefix: tell(f"{prefix}{message}")  # type: ignore[misc]


def tell_diagnostics(
    diagnostics: Sequence[Diagnostic], *, source: str, is_verbose: bool = False
) -> None:
    """List what was noticed in a document on standard error, at most a screenful of it unless all is wanted."""
    shown = diagnostics if is_verbose else diagnostics[:_SHOWN]
    for diagnostic in shown:
        say(format_diagnostic(diagnostic))
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
