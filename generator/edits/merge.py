"""Merges two changes of one text, line by line: the generator's change and a person's change.

Each changed line of either side is in the result, or in a conflict. No line is dropped in silence.
"""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

Lines = tuple[str, ...]

_CONTEXTS = (3, 2, 1)
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Lines that both sides changed, each in its own way.

    ``generated_line`` and ``edited_line`` are where the two versions begin, counted from 1.
    """

    base: Lines
    generated: Lines
    edited: Lines
    generated_line: int
    edited_line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """A merged text: lines that are agreed on, and clashes between them."""

    pieces: tuple[Lines | Clash, ...]

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """What the two sides do not agree on."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Clash))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """Lines ``start`` to ``end`` of the base became others; ``at`` is where, in the text that has them."""

    start: int
    end: int
    at: int
    lines: Lines


def split_lines(text: str) -> Lines:
    """Split a text at its newlines alone, which stay on their lines."""
    lines = text.split("\n")
    return (*(f"{line}\n" for line in lines[:-1]), *((lines[-1],) if lines[-1] else ()))


def merge(base: str, generated: str, edited: str, *, is_python: bool = False) -> Merged:
    """Bring what was edited since the base into what is generated now.

    Changes that touch each other clash, as they do in git, with two exceptions: those that say the
    same, and, in Python, definitions of different names that were added at the same place.
    """
    old, new, own = split_lines(base), split_lines(generated), split_lines(edited)
    theirs, ours = _changes(old, new), _changes(old, own)
    pieces: list[Lines | Clash] = []
    done = 0
    for group in _groups(theirs, ours):
        start, end = min(one.start for one in group), max(one.end for one in group)
        pieces.append(old[done:start])
        done = end
        pieces += _settle(
            old[start:end],
            _rewritten(old, theirs, start, end, len(new)),
            _rewritten(old, ours, start, end, len(own)),
            is_python=is_python,
        )
    return Merged(pieces=tuple(piece for piece in (*pieces, old[done:]) if piece))


def merge_by_context(base: str, generated: str, edited: str) -> str | None:
    """Make every edit where its context stands now, or return None if that is not one certain place."""
    old, own, new = split_lines(base), split_lines(edited), split_lines(generated)
    for context in _CONTEXTS:
        moved = _moved(old, own, new, context)
        if moved is not None:
            return moved
    return None


def merged_text(merged: Merged) -> str:
    """Write a merge as one text, clashes between the markers that editors know from git."""
    return "".join(
        line
        for piece in merged.pieces
        for line in (clash_lines(piece) if isinstance(piece, Clash) else piece)
    )


def clash_lines(clash: Clash) -> Lines:
    """Write a clash with git's markers, the base between the two sides."""
    return (
        "<<<<<<< generated now\n",
        *_whole(clash.generated),
        "||||||| generated when the edit was kept\n",
        *_whole(clash.base),
        "=======\n",
        *_whole(clash.edited),
        ">>>>>>> edited by hand\n",
    )


def _moved(old: Lines, own: Lines, new: Lines, context: int) -> str | None:
    places: list[tuple[int, int, Lines]] = []
    for group in SequenceMatcher(None, old, own).get_grouped_opcodes(context):
        before, after = old[group[0][1] : group[-1][2]], own[group[0][3] : group[-1][4]]
        found = tuple(_occurrences(before, new))
        if len(found) != 1 or len(tuple(_occurrences(before, old))) != 1:
            return None
        end = found[0] + len(before)
        if end < len(new) and after and not after[-1].endswith("\n"):
            return None
        places.append((found[0], end, after))
    result: list[str] = []
    done = 0
    for start, end, lines in sorted(places):
        if start < done:
            return None
        result += (*new[done:start], *lines)
        done = end
    return "".join((*result, *new[done:]))


def _whole(lines: Lines) -> Iterator[str]:
    return (line if line.endswith("\n") else f"{line}\n" for line in lines)


def _changes(old: Lines, new: Lines) -> tuple[_Change, ...]:
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    matcher = SequenceMatcher(None, old[head : len(old) - tail], new[head : len(new) - tail])
    return tuple(
        _Change(start=head + i1, end=head + i2, at=head + j1, lines=new[head + j1 : head + j2])
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    )


def _groups(*sides: Sequence[_Change]) -> Iterator[list[_Change]]:
    """Give the changes of all sides, in order, those together that overlap or touch."""
    group: list[_Change] = []
    end = -1
    for change in sorted(
        (one for side in sides for one in side), key=lambda one: (one.start, one.end)
    ):
        if group and change.start > end:
            yield group
            group = []
        group.append(change)
        end = max(one.end for one in group)
    if group:
        yield group


def _rewritten(
    old: Lines, changes: Sequence[_Change], start: int, end: int, size: int
) -> tuple[int, Lines]:
    """Return the lines that stand for a range of the base, and the number of the first of them."""
    lines: list[str] = []
    done = start
    shift = 0
    for change in changes:
        if change.end < start:
            shift = change.at + len(change.lines) - change.end
        elif change.start >= start and change.end <= end:
            lines += (*old[done : change.start], *change.lines)
            done = change.end
    return min(start + shift + 1, max(size, 1)), (*lines, *old[done:end])


def _settle(
    base: Lines, generated: tuple[int, Lines], edited: tuple[int, Lines], *, is_python: bool
) -> tuple[Lines | Clash, ...]:
    (generated_line, theirs), (edited_line, ours) = generated, edited
    if theirs in (base, ours):
        return (ours,)
    if ours == base:
        return (theirs,)
    if is_python and not base and _are_apart(theirs, ours):
        return (theirs, ours)
    return (
        Clash(
            base=base,
            generated=theirs,
            edited=ours,
            generated_line=generated_line,
            edited_line=edited_line,
        ),
    )


def _are_apart(one: Lines, other: Lines) -> bool:
    """Tell whether both are whole definitions, equally indented, that have no name in common."""
    names, others = _defined(one), _defined(other)
    return (
        bool(names and others)
        and one[-1].endswith("\n")
        and not set(names) & set(others)
        and _indentation(one) == _indentation(other)
    )


def _defined(lines: Lines) -> Lines:
    try:
        tree = ast.parse(textwrap.dedent("".join(lines)))
    except SyntaxError:
        return ()
    if not all(isinstance(statement, _DEFINITIONS) for statement in tree.body):
        return ()
    return tuple(one.name for one in tree.body if isinstance(one, _DEFINITIONS))


def _indentation(lines: Lines) -> int:
    return min(len(line) - len(line.lstrip()) for line in lines if line.strip())


def _occurrences(wanted: Lines, lines: Lines) -> Iterator[int]:
    for start in range(len(lines) - len(wanted) + 1):
        if lines[start : start + len(wanted)] == wanted:
            yield start
