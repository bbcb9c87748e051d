"""Writes for people how one target is out of step: causes first, then files and lines; and what mends it all."""

from __future__ import annotations

from collections.abc import Iterator

from generator.errors import visible
from generator.pipeline.checked import Checked
from generator.reports.drift.causes import (
    groups_of,
    mends_of,
    say_cause,
    say_causes,
    say_counts,
    say_detail,
    say_kind,
)
from generator.reports.drift.words import CheckReport, Paint, is_absent, path_of, say_base
from generator.reports.lines import diff_of
from generator.reports.words import count
from generator.tree.compare import Difference

_SHOWN_MOVES = 8
_SOURCE_MAP = "sourcemap.json"
_WIDEST = 60
_SHOWN_FILES = 60
_SHOWN_LINES = 1_000
_SHOWN_WIDTH = 400
_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def write_chapter(result: Checked, report: CheckReport, paint: Paint) -> Iterator[str]:
    """Write what is out of step, below the target's own line."""
    if before := say_base(report, result):
        yield f"  {before}"
    if is_absent(result):
        return
    yield from _causes(result, paint)
    yield from _files(result, report, paint)
    if report.shows_lines:
        yield from _diffs(result, paint)


def write_mends(report: CheckReport, paint: Paint) -> Iterator[str]:
    """Write what brings everything in step again."""
    mends = mends_of(report)
    if not mends:
        return
    yield ""
    width = max(len(mend.command) for mend in mends)
    for mend in mends:
        if not mend.command:
            yield f"{visible(mend.effect)}"
            continue
        gap = " " * (width - len(mend.command))
        yield f"{paint(visible(mend.command), 'bold')}{gap}  # {mend.effect}"


def _causes(result: Checked, paint: Paint) -> Iterator[str]:
    if not result.differences:
        yield from (f"  {paint(say_cause(cause), 'bold')}" for cause in result.causes)
    for group in groups_of(result.differences):
        files = count(group.files, "file")
        yield f"  {paint(say_kind(group.kind), 'bold')}: {files}"
        named = [move for move in group.moves if say_detail(move.cause)]
        if group.kind == "document" and len(named) > _SHOWN_MOVES:
            yield f"    {say_counts(result)}"
        shown = named[:_SHOWN_MOVES]
        longest = max((len(say_detail(move.cause)) for move in shown), default=0)
        width = min(longest, _WIDEST)
        for move in shown:
            yield f"    {say_detail(move.cause):<{width}}  {count(move.files, 'file')}"
        if len(named) > len(shown):
            yield f"    ... and {len(named) - len(shown):,} more"


def _files(result: Checked, report: CheckReport, paint: Paint) -> Iterator[str]:
    differences = sorted(result.differences, key=_rank)
    shown = differences[:_SHOWN_FILES] if report.shows_lines else differences
    if shown:
        yield ""
    for difference in shown:
        path = visible(path_of(result, difference))
        why = say_causes(difference.causes)
        line = f"  {difference.kind:<7}  {path}" + (f"  ({why})" if why != "missing" else "")
        yield line if report.shows_lines else f"{line}  {_counts(difference, paint)}"
    if len(shown) < len(differences):
        rest = count(len(differences) - len(shown), "more file")
        yield f"  ... and {rest}; --stat lists all of them"


def _rank(difference: Difference) -> tuple[int, str]:
    """Put what a program calls before what people read, and what tools read last."""
    path = difference.path
    tops = ("resources/", "models/", "client.py")
    ranks = [number for number, top in enumerate(tops) if path.startswith(top)]
    ranks += [len(tops)] if path.endswith(".py") else [len(tops) + 1]
    return (len(tops) + 2 if path == _SOURCE_MAP else ranks[0], path)


def _counts(difference: Difference, paint: Paint) -> str:
    diff = diff_of(difference)
    return f"{paint(f'+{diff.added}', 'green')} {paint(f'-{diff.removed}', 'red')}"


def _diffs(result: Checked, paint: Paint) -> Iterator[str]:
    changed = [
        one
        for one in sorted(result.differences, key=_rank)
        if one.kind == "changed" and one.path != _SOURCE_MAP
    ]
    left = _SHOWN_LINES
    for index, difference in enumerate(changed):
        if left <= 0:
            rest = count(len(changed) - index, "more file")
            yield f"\n... and the lines of {rest}; --format html shows all of them"
            return
        lines = diff_of(difference).lines
        path = visible(path_of(result, difference))
        yield ""
        yield paint(f"--- {path} (on disk)", "bold")
        yield paint(f"+++ {path} (generated)", "bold")
        for line in lines[:left]:
            colour = _COLOURS.get(line[:1])
            yield paint(_cut(line), colour) if colour else _cut(line)
        if len(lines) > left:
            yield f"... and {count(len(lines) - left, 'more line')} of this file"
        left -= len(lines)


def _cut(line: str) -> str:
    more = len(line) - _SHOWN_WIDTH
    return f"{line[:_SHOWN_WIDTH]} ... and {count(more, 'more character')}" if more > 0 else line
