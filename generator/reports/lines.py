"""Finds the lines in which a file on disk and its generated text differ.

Control characters are written visibly, so that no file can steer a terminal or hide text in a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.errors import visible
from generator.tree.compare import Difference

_CONTEXT = 3
_HEADING = re.compile(r"[A-Za-z_@]")
_LONGEST_HEADING = 80

Opcode = tuple[str, int, int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    """The way from a file on disk to its generated text.

    ``lines`` are those of a unified diff without the names of the files; ``first`` is the line on disk
    with which the changes begin, or None where the file is not there.
    """

    lines: tuple[str, ...]
    added: int
    removed: int
    first: int | None


def diff_of(difference: Difference) -> Diff:
    """Compare the two sides of a difference line by line."""
    import difflib

    old, new = _lines(difference.actual), _lines(difference.expected)
    matcher = difflib.SequenceMatcher(None, old, new)
    changes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    lines = [
        line
        for group in matcher.get_grouped_opcodes(_CONTEXT)
        for line in (_title(group, old), *_hunk(group, old, new))
    ]
    return Diff(
        lines=tuple(lines),
        added=sum(j2 - j1 for _tag, _i1, _i2, j1, j2 in changes),
        removed=sum(i2 - i1 for _tag, i1, i2, _j1, _j2 in changes),
        first=max(1, min(changes[0][1] + 1, len(old))) if old and changes else None,
    )


def _lines(content: bytes) -> list[str]:
    *lines, last = content.decode("utf-8", "backslashreplace").split("\n")
    return [f"{line}\n" for line in lines] + ([last] if last else [])


def _title(group: Sequence[Opcode], old: Sequence[str]) -> str:
    """Write the places of a hunk and, as git does, what the lines stand in."""
    _, from_line, _, to_line, _ = group[0]
    _, _, from_end, _, to_end = group[-1]
    heading = next(
        (line.rstrip() for line in reversed(old[:from_line]) if _HEADING.match(line)), ""
    )
    title = f"@@ -{_range(from_line, from_end)} +{_range(to_line, to_end)} @@"
    return f"{title} {_visible(heading[:_LONGEST_HEADING])}" if heading else title


def _range(start: int, stop: int) -> str:
    length = stop - start
    if length == 1:
        return f"{start + 1}"
    return f"{start + 1 if length else start},{length}"


def _hunk(group: Sequence[Opcode], old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    for tag, i1, i2, j1, j2 in group:
        if tag == "equal":
            yield from _signed(" ", old[i1:i2])
            continue
        yield from _signed("-", old[i1:i2])
        yield from _signed("+", new[j1:j2])


def _signed(sign: str, lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        yield sign + _visible(line.removesuffix("\n"))
        if not line.endswith("\n"):
            yield "\\ No newline at end of file"


def _visible(line: str) -> str:
    return "\t".join(map(visible, line.split("\t"))) if "\t" in line else visible(line)
