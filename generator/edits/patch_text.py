"""A hand edit as text: a unified diff to review, and the base that a merge needs to apply the edit to another text.

A patch is not trusted. Its diff has to fit the base that the patch carries, so a reviewer sees the whole edit in the
diff. A patch cannot name a file outside the package.
"""

from __future__ import annotations

import base64
import re
import zlib
from dataclasses import dataclass
from difflib import unified_diff

from generator.edits.merge import Lines, split_lines
from generator.errors import OarlockError, visible
from generator.tree.files import digest_of, is_plain_path

_BASE_LIMIT = 16 * 1024 * 1024
_WIDTH = 76
_HEAD = "# A hand edit of generated code, kept by `oarlock keep`; `oarlock patches` lists all.\n"
_TAIL = (
    "-- \nThe text that was edited, compressed, so that the edit can be merged into another one:\n"
)
_NO_NEWLINE = "\\ No newline at end of file\n"
_HUNK = re.compile(r"@@ -(\d{1,9})(?:,(\d{1,9}))? \+\d{1,9}(?:,\d{1,9})? @@[^\n]*\n")
_FIELD = re.compile(r"(Description|File|Base): ([^\n]*)\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """One edited file: its path below the package, its generated text then, and what became of it."""

    path: str
    base: str
    edited: str
    description: str = ""


def format_patch(patch: Patch) -> str:
    """Write a patch as text."""
    description = f"Description: {patch.description}\n" if patch.description else ""
    diff = unified_diff(
        split_lines(patch.base),
        split_lines(patch.edited),
        f"a/{patch.path}",
        f"b/{patch.path}",
    )
    packed = base64.b85encode(zlib.compress(patch.base.encode(), 9)).decode("ascii")
    return "".join(
        (
            _HEAD,
            description,
            f"File: {patch.path}\n",
            f"Base: {digest_of(patch.base.encode())}\n\n",
            *(line if line.endswith("\n") else f"{line}\n{_NO_NEWLINE}" for line in diff),
            _TAIL,
            *(f"{packed[at : at + _WIDTH]}\n" for at in range(0, len(packed), _WIDTH)),
        )
    )


def parse_patch(text: str, name: str) -> Patch:
    """Read a patch, and prove that its diff and its base belong together.

    Raises `OarlockError`, with ``name`` and the line, for whatever is not a patch of ours.
    """
    head, separator, rest = text.partition("\n\n")
    diff, tail, packed = rest.rpartition(_TAIL)
    fields = dict(_FIELD.findall(f"{head}\n"))
    path = fields.get("File", "")
    if not separator or not tail or "Base" not in fields:
        raise _refused(name, 1, "not a patch that `oarlock keep` wrote")
    if not is_plain_path(path):
        raise _refused(name, 1, f'"{visible(path)}" is not the path of a file in the package')
    base = _unpacked(packed, fields["Base"], name)
    first = head.count("\n") + 3
    lines = split_lines(diff)
    if lines[:2] != (f"--- a/{path}\n", f"+++ b/{path}\n"):
        raise _refused(name, first, f"the diff is not one of {path}")
    edited = _applied(lines[2:], split_lines(base), name, first + 2)
    return Patch(path=path, base=base, edited=edited, description=fields.get("Description", ""))


def _unpacked(packed: str, digest: str, name: str) -> str:
    try:
        inflate = zlib.decompressobj()
        content = inflate.decompress(base64.b85decode("".join(packed.split())), _BASE_LIMIT)
        if not inflate.eof:
            raise _refused(name, 1, "the text that was edited is cut off or too long")
        base = content.decode()
    except (ValueError, zlib.error) as error:
        raise _refused(name, 1, "the text that was edited cannot be read") from error
    if digest_of(content) != digest:
        raise _refused(name, 1, "the text that was edited is not the one that `Base` names")
    return base


def _applied(diff: Lines, base: Lines, name: str, first: int) -> str:
    """Apply a diff where it says it belongs, and nowhere else."""
    result: list[str] = []
    done = 0
    number = 0
    while number < len(diff):
        hunk = _HUNK.fullmatch(diff[number])
        if hunk is None:
            raise _refused(name, first + number, "not a line of a diff")
        count = int(hunk[2] or 1)
        start = int(hunk[1]) - (count > 0)
        begin = number + 1
        number = begin
        while number < len(diff) and not diff[number].startswith("@@ "):
            number += 1
        before, after = _sides(diff[begin:number], name, first + begin)
        if start < done or len(before) != count or base[start : start + count] != before:
            raise _refused(name, first + begin - 1, "the diff does not fit the text that it edits")
        result += (*base[done:start], *after)
        done = start + count
    return "".join((*result, *base[done:]))


def _sides(hunk: Lines, name: str, first: int) -> tuple[Lines, Lines]:
    before: list[str] = []
    after: list[str] = []
    sides: tuple[list[str], ...] = ()
    for number, line in enumerate(hunk, first):
        if line == _NO_NEWLINE and sides:
            for side in sides:
                side[-1] = side[-1].removesuffix("\n")
            continue
        match line[0]:
            case " ":
                sides = (before, after)
            case "-":
                sides = (before,)
            case "+":
                sides = (after,)
            case _:
                raise _refused(name, number, "not a line of a diff")
        for side in sides:
            side.append(line[1:])
    return tuple(before), tuple(after)


def _refused(name: str, line: int, problem: str) -> OarlockError:
    return OarlockError(f"{visible(name)}:{line}: {problem}")
