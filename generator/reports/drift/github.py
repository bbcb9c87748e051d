"""Writes what `oarlock check` found as GitHub annotations, in the files and in the document that moved them.

GitHub shows ten errors and ten notices of a step, so the most telling come first and the rest are counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest

from generator.errors import Location, visible
from generator.pipeline.checked import Checked, Failed
from generator.reports.annotations import annotation
from generator.reports.drift.causes import (
    mends_of,
    moves_of,
    place_of,
    say_cause,
    say_causes,
    say_mend,
)
from generator.reports.drift.words import (
    CheckReport,
    headline,
    path_of,
    say_failed,
    say_result,
    verdict,
)
from generator.reports.lines import diff_of
from generator.reports.words import count
from generator.tree.compare import Difference

_MOST = 10
_RANKS = ("conflict", "edited", "extra", "missing", "unrecorded")


def write_github(report: CheckReport) -> str:
    """Write one annotation for the whole, then those of the document and of the files."""
    drifted = [result for result in report.results if not result.is_in_step]
    if not drifted and not report.failed:
        return ""
    failures = islice(
        _spread([_failures(failed) for failed in report.failed]), len(report.failed[: _MOST - 1])
    )
    files = islice(
        _spread([_files(result) for result in drifted]), _MOST - 1 - len(report.failed[: _MOST - 1])
    )
    parts = islice(_spread([_parts(result) for result in drifted]), _MOST)
    return "".join(f"{line}\n" for line in (_summary(report, drifted), *failures, *files, *parts))


def write_summary(report: CheckReport) -> str:
    """Write the report as Markdown, for the summary of a job (`$GITHUB_STEP_SUMMARY`)."""
    rows = [(result.target.name, verdict(result)) for result in report.results]
    rows += [
        (failed.target.name, say_failed(failed).partition(": ")[2]) for failed in report.failed
    ]
    lines = [f"## oarlock check: {headline(report)}", "", "| target | |", "|---|---|"]
    lines += [f"| {name} | {_cell(said)} |" for name, said in rows]
    if mends := [say_mend(mend) for mend in mends_of(report)]:
        lines += ["", "```", *mends, "```"]
    return "".join(f"{line}\n" for line in lines)


def _cell(text: str) -> str:
    return re.sub(r"([\\`*_{}\[\]<>|])", r"\\\1", visible(text))


def _spread(sources: Sequence[Iterator[str]]) -> Iterator[str]:
    """Take one of each in turn, so that the last target is seen as the first is."""
    for turn in zip_longest(*sources):
        yield from (line for line in turn if line is not None)


def _summary(report: CheckReport, drifted: list[Checked]) -> str:
    lines = [headline(report)] if report.failed else []
    lines += [say_result(report, result) for result in drifted]
    lines += [say_failed(failed) for failed in report.failed]
    return annotation("error", None, "oarlock check", (*lines, *map(say_mend, mends_of(report))))


def _files(result: Checked) -> Iterator[str]:
    for difference in sorted(result.differences, key=_rank):
        diff = diff_of(difference)
        place = Location(file=path_of(result, difference), line=diff.first)
        facts = f"{difference.kind}, +{diff.added} -{diff.removed}"
        lines = (say_causes(difference.causes), facts)
        yield annotation("error", place, f"{result.target.name} is out of step", lines)


def _failures(failed: Failed) -> Iterator[str]:
    for finding in failed.diagnostics:
        lines = (finding.message, *((f"hint: {finding.hint}",) if finding.hint else ()))
        yield annotation("error", finding.location, f"{failed.target.name} failed", lines)


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
