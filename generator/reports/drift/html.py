"""Writes what `oarlock check` found as a page.

The diffs lie in the page as JSON. A diff becomes elements when a reader opens it, so a page of tens of megabytes
opens as fast as a small one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from generator.config.reading import shown_path
from generator.errors import format_diagnostic, format_location, visible
from generator.pipeline.checked import Checked
from generator.reports.drift.causes import (
    groups_of,
    mends_of,
    pieces_of,
    place_of,
    say_detail,
    say_kind,
)
from generator.reports.drift.words import CheckReport, headline, say_base, say_failed, say_result
from generator.reports.html import as_data, write_page
from generator.reports.lines import Diff, diff_of
from generator.tree.compare import Cause, CauseKind, Difference

_FEW = 3


def write_html(report: CheckReport) -> str:
    """Write the page."""
    page, diffs = _page(report)
    return write_page(
        "check",
        scripts=("hunks.js", "tree.js", "check.js"),
        title=page["title"],
        is_good=report.is_in_step,
        verdicts=_verdicts(report),
        failures=[
            {"said": say_failed(failed), "findings": [*map(format_diagnostic, failed.diagnostics)]}
            for failed in report.failed
        ],
        mends=mends_of(report),
        report=as_data(page),
        diffs=[as_data(diff) for diff in diffs],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reason:
    """A cause as the page shows it; equal ones of several files and targets are one."""

    kind: CauseKind
    text: str
    place: str


def _verdicts(report: CheckReport) -> list[str]:
    """Say what the title does not say yet."""
    if len(report.results) + len(report.failed) > 1:
        drifted = [say_result(report, result) for result in report.results if not result.is_in_step]
        others = [result for result in report.results if result.is_in_step]
        if not drifted or len(others) < _FEW:
            return [say_result(report, result) for result in report.results]
        names = ", ".join(result.target.name for result in others)
        return [*drifted, f"{len(others):,} others are in step: {names}"]
    return [before for result in report.results if (before := say_base(report, result))]


def _page(report: CheckReport) -> tuple[dict[str, Any], list[str]]:
    files, diffs = [], []
    has_several = sum(bool(result.differences) for result in report.results) > 1
    reasons: Counter[_Reason] = Counter()
    targets: dict[_Reason, set[str]] = {}
    for number, result in enumerate(report.results):
        place = cache(partial(_place, result))
        for difference in result.differences:
            diff = diff_of(difference)
            found = tuple({_reason(piece, place): None for piece in pieces_of(difference)})
            reasons.update(found)
            for reason in found:
                targets.setdefault(reason, set()).add(result.target.name)
            diffs.append("\n".join(diff.lines) if report.shows_lines else "")
            files.append((number, difference, diff, found))
    order = sorted(reasons, key=lambda reason: (-reasons[reason], reason.text, reason.place))
    groups = groups_of([one for result in report.results for one in result.differences])
    kinds = {group.kind: number for number, group in enumerate(groups)}
    indexes = {reason: index for index, reason in enumerate(order)}
    page = {
        "title": headline(report),
        "folders": [shown_path(result.target.folder) for result in report.results],
        "kinds": [{"text": say_kind(group.kind), "files": group.files} for group in groups],
        "causes": [
            {
                "kind": kinds[one.kind],
                "text": one.text,
                "place": one.place,
                "files": reasons[one],
                "target": min(targets[one]) if has_several and len(targets[one]) == 1 else "",
            }
            for one in order
        ],
        "files": [
            _file(number, difference, diff, sorted(indexes[one] for one in found))
            for number, difference, diff, found in files
        ],
    }
    return page, diffs


def _file(number: int, difference: Difference, diff: Diff, causes: list[int]) -> dict[str, Any]:
    return {
        "target": number,
        "path": visible(difference.path),
        "kind": difference.kind,
        "label": _label(difference),
        "added": diff.added,
        "removed": diff.removed,
        "causes": causes,
    }


def _label(difference: Difference) -> str:
    """Say what becomes of a file that stands on one side only."""
    if difference.kind == "missing":
        return "to be added"
    if difference.kind == "extra":
        return "not generated" if difference.is_foreign else "to be removed"
    return ""


def _reason(cause: Cause, place: Callable[[Cause], str]) -> _Reason:
    return _Reason(kind=cause.kind, text=say_detail(cause), place=place(cause))


def _place(result: Checked, cause: Cause) -> str:
    place = place_of(result, cause)
    return format_location(place) if place else ""
