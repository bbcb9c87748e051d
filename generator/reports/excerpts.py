"""Shows the line of a document in which a finding stands, with a mark below its place.

Only the documents that a person named are shown: a file that one of them refers to may hold anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from generator.errors import Diagnostic, Level, Location, format_diagnostic, visible

Paint = Callable[[str, str], str]

_COLOURS: dict[Level, str] = {"error": "red", "warning": "yellow", "info": "cyan"}
_LONGEST = 1_000_000


class Excerpts:
    """The lines of some documents, clipped to a width."""

    def __init__(self, files: Iterable[str] = (), *, width: int = 100) -> None:
        self._files = frozenset(files) - {"-"}
        self._width = width

    def of(self, location: Location) -> tuple[str, ...]:
        """Return the line of a place and the mark below it; nothing where it cannot be shown."""
        if location.line is None or location.column is None or location.file not in self._files:
            return ()
        line = _line(location.file, location.line)
        if line is None or not line.strip():
            return ()
        number = f"{location.line:>5} | "
        before, after = line[: location.column - 1], line[location.column - 1 :]
        shown, mark = _clipped(_tabless(before), _tabless(after), self._width - len(number))
        return f"{number}{shown}", f"{' ' * (len(number) - 2)}| {' ' * mark}^"


def paint_finding(diagnostic: Diagnostic, paint: Paint, excerpts: Excerpts) -> str:
    """Lay a finding out as `format_diagnostic` does, with colours; an error with the line of its place."""
    first, *rest = format_diagnostic(diagnostic).split("\n")
    place, level, message = first.partition(f": {diagnostic.level}: ")
    message, bracket, rule = message.rpartition(" [")
    colour = _COLOURS[diagnostic.level]
    first = f"{paint(place, 'bold')}: {paint(level.strip(': '), colour)}: {message}{bracket}{rule}"
    excerpt = excerpts.of(diagnostic.location) if diagnostic.level == "error" else ()
    if excerpt:
        line, mark = excerpt
        rest = [line, mark[:-1] + paint(mark[-1], colour), *rest]
    return "\n".join((first, *rest))


def _line(file: str, number: int) -> str | None:
    try:
        with open(file, encoding="utf-8-sig") as lines:
            for line in islice(_lines(lines), number - 1, number):
                return line.rstrip("\n")
    except (OSError, UnicodeDecodeError, ValueError):
        return None
    return None


def _lines(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield line[:_LONGEST]


def _tabless(text: str) -> str:
    return visible(text.replace("\t", " "))


def _clipped(before: str, after: str, width: int) -> tuple[str, int]:
    """Return what of a line fits a width, with the place in it, and where the place is then."""
    indent = len(before) - len(before.lstrip())
    if len(before) + len(after) > width and indent > 4:
        before = before[indent - 4 :]
    if len(before) > width * 2 // 3:
        before = "..." + before[len(before) - width // 2 + 3 :]
    room = width - len(before)
    if len(after) > room:
        after = after[: max(room - 3, 1)] + "..."
    return before + after, len(before)
