"""Writes what `oarlock check` found as a SARIF log: a result for each file, related to the document's parts."""

from __future__ import annotations

from typing import Any, Final, Literal

from generator.config.reading import shown_path
from generator.errors import Location, visible
from generator.pipeline.checked import Checked, Failed
from generator.reports.drift.causes import pieces_of, place_of, say_cause, say_causes
from generator.reports.drift.words import CheckReport, path_of, say_failed, say_result, verdict
from generator.reports.lines import diff_of
from generator.reports.sarif import sarif_location, sarif_log
from generator.tree.compare import CAUSE_KINDS, Cause, CauseKind, Difference

_RELATED = 20
_FAILED: Final = "failed"
_RULES: dict[CauseKind, str] = {
    "document": "The document moved, the generated file did not.",
    "configuration": "The configuration moved, the generated file did not.",
    "templates": "The templates moved, the generated file did not.",
    "tool": "Another version of a tool writes the file differently.",
    "edited": "A generated file was edited by hand.",
    "reformatted": "A formatter laid a generated file out anew.",
    "merge": "A merge left a generated file that is neither side's.",
    "missing": "A generated file is not there.",
    "extra": "A module in the package was not generated.",
    "conflict": "A kept edit no longer applies.",
    "unrecorded": "A file is not recorded in the lock.",
}


def write_sarif(report: CheckReport) -> str:
    """Write the report as one log; its rules are the kinds of cause."""
    rules = [
        {"id": f"drift/{kind}", "shortDescription": {"text": _RULES[kind]}} for kind in CAUSE_KINDS
    ]
    rules.append(
        {"id": f"drift/{_FAILED}", "shortDescription": {"text": "A target cannot be checked."}}
    )
    drifted = [result for result in report.results if not result.is_in_step]
    results = [each for result in drifted for each in _results(result)]
    results += [each for failed in report.failed for each in _failures(failed)]
    notes = [say_result(report, result) for result in drifted]
    return sarif_log(rules, results, [*notes, *map(say_failed, report.failed)])


def _failures(failed: Failed) -> list[dict[str, Any]]:
    return [
        _result(_FAILED, f"{failed.target.name}: {visible(finding.message)}", finding.location)
        for finding in failed.diagnostics
    ]


def _results(result: Checked) -> list[dict[str, Any]]:
    if not result.differences:
        place = Location(file=shown_path(result.target.lock_path))
        text = f"{result.target.name}: {verdict(result)} ({say_causes(result.causes)})"
        kind = result.causes[0].kind if result.causes else "unrecorded"
        return [_result(kind, text, place)]
    return [_file(result, difference) for difference in result.differences]


def _file(result: Checked, difference: Difference) -> dict[str, Any]:
    diff = diff_of(difference)
    place = Location(file=path_of(result, difference), line=diff.first)
    causes = say_causes(difference.causes)
    text = f"{result.target.name}: {difference.kind}, +{diff.added} -{diff.removed}: {causes}"
    entry = _result(difference.causes[0].kind, text, place)
    located = [(piece, place_of(result, piece)) for piece in pieces_of(difference)]
    related = [_related(piece, place) for piece, place in located if place][:_RELATED]
    return entry | ({"relatedLocations": related} if related else {})


def _related(cause: Cause, place: Location) -> dict[str, Any]:
    return sarif_location(place) | {"message": {"text": say_cause(cause)}}


def _result(kind: CauseKind | Literal["failed"], text: str, place: Location) -> dict[str, Any]:
    return {
        "ruleId": f"drift/{kind}",
        "ruleIndex": len(CAUSE_KINDS) if kind == _FAILED else CAUSE_KINDS.index(kind),
        "level": "error",
        "message": {"text": text},
        "locations": [sarif_location(place)],
    }
