"""Writes what `oarlock check` found as a code quality report of GitLab: documents, their parts, files, failures."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pipeline.checked import Checked, Failed
from generator.reports.code_quality import Issue, code_quality
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


def write_code_quality(report: CheckReport) -> str:
    """Write the report; what is in step has no issue."""
    drifted = [result for result in report.results if not result.is_in_step]
    issues = [_summary(report, result) for result in drifted]
    issues += [issue for result in drifted for issue in (*_parts(result), *_files(result))]
    issues += [issue for failed in report.failed for issue in _failures(failed)]
    return code_quality(issues)


def _summary(report: CheckReport, result: Checked) -> Issue:
    """Say at the document how its client is, and what mends everything."""
    lines = (say_result(report, result), *map(say_mend, mends_of(report)))
    return Issue(
        check="drift",
        text="; ".join(lines),
        severity="major",
        file=result.target.spec,
        line=None,
        identity=result.target.name,
    )


def _parts(result: Checked) -> Iterator[Issue]:
    """Yield what moved files, where that stands in the document."""
    for move in moves_of(result.differences):
        place = place_of(result, move.cause)
        if place:
            yield Issue(
                check=f"drift/{move.cause.kind}",
                text=f"{result.target.name}: {say_cause(move.cause)}",
                severity="info",
                file=place.file,
                line=place.line,
                identity=place.pointer,
            )


def _files(result: Checked) -> Iterator[Issue]:
    for difference in result.differences:
        yield Issue(
            check=f"drift/{difference.causes[0].kind}",
            text=f"{result.target.name} is out of step ({difference.kind}): {say_causes(difference.causes)}",
            severity="major",
            file=path_of(result, difference),
            line=diff_of(difference).first,
            identity=difference.kind,
        )


def _failures(failed: Failed) -> Iterator[Issue]:
    for finding in failed.diagnostics:
        yield Issue(
            check=finding.rule,
            text=f"{failed.target.name} cannot be checked: {finding.message}",
            severity="critical",
            file=finding.location.file,
            line=finding.location.line,
            identity=finding.location.pointer,
        )
