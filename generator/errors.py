"""What every stage reports: places in documents, diagnostics, the exceptions that people see, exit codes.

The layout of a diagnostic is decided here. Control characters in a document's text are made visible, so that no
document can steer a terminal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

EXIT_OK = 0
EXIT_FINDING = 1
EXIT_USAGE = 2
EXIT_BUG = 70

Level = Literal["error", "warning", "info"]

_FEW = 12
_MARKERS = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (r"^<{7}(?: .*)?\r?$", r"^={7}\r?$", r"^>{7}(?: .*)?\r?$")
)
_LEVELS: dict[Level, int] = {"error": 0, "warning": 1, "info": 2}
_DIRECTION_CONTROLS = frozenset("\u061c\u200e\u200f\u2028\u2029\ufeff") | frozenset(
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A place in a document.

    Lines and columns count from 1; the pointer is RFC 6901 text (``/paths/~1pets``, empty for the
    root). Without a line the place is the file as a whole.
    """

    file: str
    line: int | None = None
    column: int | None = None
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One finding: what is wrong (or noteworthy), where, what follows, and what would mend it.

    ``rule`` is a stable kebab-case identifier, meant for filters and reports. ``consequence`` says what
    Oarlock does in spite of the problem, such as "it is left out"; it is empty where nothing follows.
    """

    level: Level
    rule: str
    problem: str
    location: Location
    consequence: str = ""
    hint: str = ""

    @property
    def message(self) -> str:
        """The problem and what follows from it, as one sentence."""
        return f"{self.problem}; {self.consequence}" if self.consequence else self.problem


class OarlockError(Exception):
    """A failure that the user can mend; its text is the whole message."""


class ConfigurationError(OarlockError):
    """The configuration or the command line asks for something impossible."""


class SpecError(OarlockError):
    """A document cannot be used; carries every problem that was found in it."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        if not diagnostics:
            raise ValueError("a SpecError needs at least one diagnostic")
        super().__init__("\n".join(format_diagnostic(diagnostic) for diagnostic in diagnostics))
        self.diagnostics = diagnostics


class UnsafeOutputError(Exception):
    """A rendered file is not what the templates print; nothing of the package may be written."""

    def __init__(self, path: str, line: int, what: str) -> None:
        super().__init__(f"{visible(path)}:{line}: the rendered file {visible(what)}")


def format_diagnostic(diagnostic: Diagnostic) -> str:
    """Lay a diagnostic out as ``file:line:column: level: message [rule]``, its pointer and its hint."""
    place = format_location(diagnostic.location)
    said = f"{visible(diagnostic.message)} [{visible(diagnostic.rule)}]"
    lines = [f"{place}: {diagnostic.level}: {said}"]
    if diagnostic.location.pointer:
        lines.append(f"  at #{visible(diagnostic.location.pointer)}")
    if diagnostic.hint:
        lines.append(f"  hint: {visible(diagnostic.hint)}")
    return "\n".join(lines)


def format_location(location: Location) -> str:
    """Write a place as ``file:line:column``, as far as it is known."""
    parts = [visible(location.file)]
    parts += [str(number) for number in (location.line, location.column) if number is not None]
    return ":".join(parts)


def visible(text: str) -> str:
    """Escape control and direction characters, so that a document's text cannot steer a terminal."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_visible_character(character) for character in text)


def visible_lines(text: str) -> str:
    """Escape as `visible` does, but for the ends of lines."""
    return "\n".join(visible(line) for line in text.split("\n"))


def suggestion(word: str, known: Iterable[str]) -> str:
    """End a message about an unknown word with the known one that was meant, or with all of a few."""
    import difflib

    names = list(known)
    close = [name for name in names if word and name.startswith(word)]
    close = close or difflib.get_close_matches(word, names, n=1)
    if close:
        return f'; did you mean "{close[0]}"?'
    return f" (there is: {', '.join(names)})" if 0 < len(names) <= _FEW else ""


def conflict_marker(text: str) -> int | None:
    """Return where git left the first of its conflict markers in a text; None where all three are not there."""
    offsets = []
    end = 0
    for marker in _MARKERS:
        match = marker.search(text, end)
        if match is None:
            return None
        offsets.append(match.start())
        end = match.end()
    return offsets[0]


def sort_diagnostics(diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """Order findings by file, line, column, pointer and level, and drop exact repetitions."""
    return tuple(sorted(dict.fromkeys(diagnostics), key=_place))


def _visible_character(character: str) -> str:
    if character.isprintable() and character not in _DIRECTION_CONTROLS:
        return character
    return ascii(character)[1:-1]


def _place(diagnostic: Diagnostic) -> tuple[str, int, int, str, int, str]:
    place = diagnostic.location
    return (
        place.file,
        place.line or 0,
        place.column or 0,
        place.pointer,
        _LEVELS[diagnostic.level],
        diagnostic.message,
    )
