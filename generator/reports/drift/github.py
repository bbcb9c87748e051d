"""Writes what `oarlock check` found as GitHub annotations, in the files and in the document that moved them.

GitHub shows ten errors and ten notices of a step, so the most telling come first and the rest are counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from generator.errors import Location
from generator.pipeline.checked import Checked
from generator.reports.annotations import annotation
from generator.reports.drift.causes import (
    mends_of,
    moves_of,
    place_of,
    say_cause,
    say_causes,
    say_mend,
)
from generator.reports.drift.words import CheckReport, path_of, say_result
from generator.reports.lines import diff_of
from generator.reports.words import count
from generator.tree.compare import Difference

_MOST = 10
_RANKS = ("conflict", "edited", "extra", "missing", "unrecorded")


def write_github(report: CheckReport) -> str:
    """Write one annotation for the whole, then those of the document and of the files."""
    drifted = [result for result in report.results if not result.is_in_step]
    if not drifted:
        return ""
    files = islice((line for result in drifted for line in _files(result)), _MOST - 1)
    parts = islice((line for result in drifted for line in _parts(result)), _MOST)
    return "".join(f"{line}\n" for line in (_summary(report, drifted), *files, *parts))


def _summary(report: CheckReport, drifted: list[Checked]) -> str:
    lines = [say_result(report, result) for result in drifted]
    return annotation("error", None, "oarlock check", (*lines, *map(say_mend, mends_of(report))))


def _files(result: Checked) -> Iterator[str]:
    for difference in sorted(result.differences, key=_rank):
        diff = diff_of(difference)
        place = Location(file=path_of(result, difference), line=diff.first)
        facts = f"{difference.kind}, +{diff.added} -{diff.removed}"
        lines = (say_causes(difference.causes), facts)
        yield annotation("error", place, f"{result.target.name} is out of step", lines)


def _parts(result: Checked) -> Iterator[str]:
    for move in moves_of(result.differences):
        place = place_of(result, move.cause)
        if place:
            verb = "is" if move.files == 1 else "are"
            line = f"{count(move.files, 'generated file')} {verb} not as this says"
            yield annotation("notice", place, say_cause(move.cause), (line,))


def _rank(difference: Difference) -> tuple[int, str]:
    """Put what a person did before what follows from the document."""
    ranks = [_RANKS.index(cause.kind) for cause in difference.causes if cause.kind in _RANKS]
    return (min(ranks, default=len(_RANKS)), difference.path)
