"""Asks a type checker for the types of expressions: wraps them in `reveal_type`, and reads what it says of them.

`reveal_type(x)` has the type and the value of `x`, so the code around it means what it meant.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

_OPEN, _CLOSE = "reveal_type(", ")"


class Position(NamedTuple):
    """A line, from 1, and a column, from 0, in characters."""

    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Where an expression stands."""

    start: Position
    end: Position


class Probed(NamedTuple):
    """A text whose expressions are wrapped, and where each of them begins in it."""

    text: str
    places: Mapping[Span, Position]


def lines_of(text: str) -> list[str]:
    """Split a text where Python counts lines: not at form feeds, which `str.splitlines` takes for line ends."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def probed(text: str, spans: Mapping[Span, bool]) -> Probed:
    """Wrap expressions; they may hold each other.

    Each begins on a line of its own, because mypy tells what is the same on one line once; but not where the value
    of a span is False.
    """
    lines = lines_of(text)
    starts: dict[Position, list[Span]] = {}
    ends: dict[Position, int] = {}
    for span in spans:
        starts.setdefault(span.start, []).append(span)
        ends[span.end] = ends.get(span.end, 0) + 1
    marks: dict[int, set[int]] = {}
    for position in (*starts, *ends):
        marks.setdefault(position.line, set()).add(position.column)
    places: dict[Span, Position] = {}
    added = 0
    for number, columns in sorted(marks.items()):
        line, made, done, begins = lines[number - 1], "", 0, 0
        for column in sorted(columns):
            made += line[done:column]
            done = column
            position = Position(number, column)
            made += _CLOSE * ends.get(position, 0)
            # The outer of two that begin together is opened first.
            for span in sorted(starts.get(position, ()), key=lambda one: one.end, reverse=True):
                made += _OPEN
                if spans[span]:
                    made += "\n"
                    added, begins = added + 1, len(made)
                places[span] = Position(number + added, len(made) - begins)
        lines[number - 1] = made + line[done:]
    return Probed("".join(lines), places)


def qualified_names(revealed: str) -> frozenset[str]:
    """Return the names of the classes that a value of a revealed type may be an instance of.

    `shop.models.pet.Pet | None` has `shop.models.pet.Pet`; `list[Pet]` has `list`, and `type[Pet]` none.
    """
    names = set()
    for member in _members(revealed):
        member = member.removeprefix("Self@")  # pyright: `self` in a method of that class
        name = re.match(r"[A-Za-z_][\w.]*", member)
        if name and not re.match(r"(?:builtins\.)?[Tt]ype\[|def |overload|Overload|None$", member):
            names.add(name[0])
        # mypy 2 writes the name without quotes: `TypedDict(shop.params.Pet, {...})`.
        if typed := re.match(r"TypedDict\('?([\w.]+)'?[,)]", member):
            names.add(typed[1])
    return frozenset(names)


def literals(revealed: str) -> frozenset[str]:
    """Return the texts that a revealed type lists: of `Literal['on', 'off'] | None`, `on` and `off`."""
    found = set[str]()
    for inside in re.findall(r"Literal\[((?:'[^']*'|\"[^\"]*\"|[^\]'\"])*)\]", revealed):
        found.update(
            text for pair in re.findall(r"'([^']*)'|\"([^\"]*)\"", inside) for text in pair if text
        )
    return frozenset(found)


def is_unknown(revealed: str) -> bool:
    """Tell whether a type checker knows nothing of a value, or only that its type is a variable."""
    if re.search(r"^(?!Self@)[\w.]+(?:`-?\d+|@\w+)", revealed):
        return True
    return revealed in ("Any", "Unknown") or revealed.startswith("Any |") or "Unknown" in revealed


def element_of(revealed: str) -> str:
    """Return the type of what a loop over a value gives: of `list[Pet]`, `Pet`; `Any` where that is not known."""
    match = re.fullmatch(r"([\w.]+)\[(.*)\]", revealed)
    if match is None:
        return "Any" if is_unknown(revealed) else ""
    parts = _split(match[2], ",")
    return parts[-1 if match[1].endswith("dict_values") else 0].strip()


def is_untyped_mapping(revealed: str) -> bool:
    """Tell whether a value may be a mapping of which a type checker does not know the values."""
    pattern = r"(?:[\w.]+\.)?(?:dict|Dict|defaultdict|OrderedDict|Mapping|MutableMapping)\[(.*)\]"
    for member in _members(revealed):
        if match := re.fullmatch(pattern, member):
            value = _split(match[1], ",")[-1].strip()
            if re.fullmatch(r"Any|Unknown|(?:builtins\.)?object", value):
                return True
    return False


def _members(text: str) -> Sequence[str]:
    """Split a union at its outermost bars; `Union[A, B]` is one, too."""
    if match := re.fullmatch(r"(?:typing\.)?(?:Union|Optional)\[(.*)\]", text):
        return [part.strip() for part in _split(match[1], ",")]
    return [part.strip() for part in _split(text, "|")]


def _split(text: str, separator: str) -> Sequence[str]:
    parts, depth, quote, current = [], 0, "", ""
    for letter in text:
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "'\"":
            quote = letter
        elif letter in "[({":
            depth += 1
        elif letter in "])}":
            depth -= 1
        elif letter == separator and not depth:
            parts.append(current)
            current = ""
            continue
        current += letter
    return [*parts, current]
