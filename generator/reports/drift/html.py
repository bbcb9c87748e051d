"""Writes what `oarlock check` found as one page that needs no network and no other file.

The diffs lie in the page as JSON. A diff becomes elements when a reader opens it, so a page of tens of megabytes
opens as fast as a small one.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
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
from generator.reports.lines import Diff, diff_of
from generator.tree.compare import Cause, CauseKind, Difference

_FEW = 3
_SCRIPTS = ("diff.js", "tree.js", "check.js")


def write_html(report: CheckReport) -> str:
    """Write the page."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    folder = Path(__file__).parents[1] / "page"
    style = (folder / "check.css").read_text(encoding="utf-8")
    script = '"use strict";\n' + "".join(
        (folder / name).read_text(encoding="utf-8") for name in _SCRIPTS
    )
    page, diffs = _page(report)
    environment = Environment(
        loader=FileSystemLoader(folder), undefined=StrictUndefined, autoescape=True
    )
    return environment.get_template("check.html.jinja").render(
        title=page["title"],
        is_in_step=report.is_in_step,
        verdicts=_verdicts(report),
        failures=[
            {"said": say_failed(failed), "findings": [*map(format_diagnostic, failed.diagnostics)]}
            for failed in report.failed
        ],
        mends=mends_of(report),
        has_files=bool(diffs),
        style=Markup(style),  # noqa: S704 - our own text
        style_hash=_hash(style),
        script=Markup(script),  # noqa: S704
        script_hash=_hash(script),
        report=Markup(_data(page)),  # noqa: S704 - every character that HTML knows is escaped
        diffs=[Markup(_data(diff)) for diff in diffs],  # noqa: S704
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


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _data(value: object) -> str:
    """Write JSON that can stand in a script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
