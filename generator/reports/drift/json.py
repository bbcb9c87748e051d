"""Writes what `oarlock check` found for scripts, after a published schema."""

from __future__ import annotations

import json
from typing import Any, get_args

from generator.config.reading import shown_path
from generator.errors import Level, Location
from generator.pipeline.at_revision import BaseState
from generator.pipeline.checked import Checked, LockState
from generator.reports.drift.causes import describe_settings, mends_of, say_cause
from generator.reports.drift.words import CheckReport, base_state, path_of
from generator.reports.findings import entry
from generator.reports.lines import diff_of
from generator.tree.compare import (
    CAUSE_KINDS,
    Cause,
    Difference,
    DifferenceKind,
    Part,
    PartChange,
    PartKind,
)

_TEXT = {"type": "string"}
_NUMBER = {"type": "integer", "minimum": 0}
_CLAIM = {"type": "boolean"}


def write_json(report: CheckReport) -> str:
    """Write the report as `report_schema` describes it."""
    document = {
        "in_step": report.is_in_step,
        "targets": [_target(result, report) for result in report.results],
        "failed": [
            {"target": one.target.name, "findings": [entry(finding) for finding in one.diagnostics]}
            for one in report.failed
        ],
        "mends": [{"command": mend.command, "effect": mend.effect} for mend in mends_of(report)],
    }
    return json.dumps(document, indent=2) + "\n"


def report_schema() -> dict[str, Any]:
    """Return the JSON Schema of the report."""
    place = _object(file=_TEXT, line=_or_null(_NUMBER), column=_or_null(_NUMBER))
    part = _object(
        kind=_one_of(*get_args(PartKind)),
        name=_TEXT,
        pointer=_described(_TEXT, "The JSON pointer of the part, in the document."),
        change=_one_of(*get_args(PartChange)),
        place=_described(_or_null(place), "Where the part stands, or where it stood, if known."),
    )
    cause = _object(
        kind=_one_of(*CAUSE_KINDS),
        text=_described(_TEXT, "The cause in words."),
        detail=_TEXT,
        certain=_described(_CLAIM, "False where other causes explain the file already."),
        parts=_list(part),
    )
    difference = _object(
        path=_described(_TEXT, "The file, from the folder of the package."),
        file=_described(_TEXT, "The file, from where the command ran."),
        kind=_one_of(*get_args(DifferenceKind)),
        foreign=_described(_CLAIM, "True where oarlock never wrote the file."),
        causes=_list(cause),
        added=_described(_NUMBER, "How many lines generating would add."),
        removed=_described(_NUMBER, "How many lines generating would remove."),
        line=_described(_or_null(_NUMBER), "The line on disk with which the changes begin."),
        diff=_described(_TEXT, "The hunks of a unified diff from the disk to the generated text."),
    )
    difference["required"].remove("diff")
    target = _object(
        target=_TEXT,
        folder=_TEXT,
        in_step=_CLAIM,
        trusted=_described(_CLAIM, "True where digests alone gave the answer."),
        lock=_one_of(*get_args(LockState)),
        base=_described(
            _or_null(_one_of(*get_args(BaseState))), "How it was at --base, if that was asked for."
        ),
        files=_NUMBER,
        patches=_described(_list(_TEXT), "The edits that are kept and count as in step."),
        causes=_described(_list(cause), "What moved since the lock was written."),
        differences=_list(difference),
    )
    finding = _object(
        level=_one_of(*get_args(Level)),
        rule=_TEXT,
        message=_TEXT,
        file=_TEXT,
        line=_or_null(_NUMBER),
        column=_or_null(_NUMBER),
        pointer=_TEXT,
        hint=_TEXT,
    )
    finding["required"].remove("hint")
    failed = _object(target=_TEXT, findings=_list(finding))
    mend = _object(command=_described(_TEXT, "Empty where no command does it."), effect=_TEXT)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What oarlock check --format json writes",
        **_object(
            in_step=_CLAIM,
            targets=_list(target),
            failed=_described(_list(failed), "The targets that could not be checked, and why."),
            mends=_list(mend),
        ),
    }


def _target(result: Checked, report: CheckReport) -> dict[str, Any]:
    return {
        "target": result.target.name,
        "folder": shown_path(result.target.folder),
        "in_step": result.is_in_step,
        "trusted": result.is_trusted,
        "lock": result.lock,
        "base": base_state(report, result),
        "files": result.files,
        "patches": list(result.patches),
        "causes": [_cause(result, cause) for cause in result.causes],
        "differences": [_difference(result, one, report) for one in result.differences],
    }


def _difference(result: Checked, difference: Difference, report: CheckReport) -> dict[str, Any]:
    diff = diff_of(difference)
    lines = {"diff": "".join(f"{line}\n" for line in diff.lines)} if report.shows_lines else {}
    return {
        "path": difference.path,
        "file": path_of(result, difference),
        "kind": difference.kind,
        "foreign": difference.is_foreign,
        "causes": [_cause(result, cause) for cause in difference.causes],
        "added": diff.added,
        "removed": diff.removed,
        "line": diff.first,
        **lines,
    }


def _cause(result: Checked, cause: Cause) -> dict[str, Any]:
    return {
        "kind": cause.kind,
        "text": say_cause(cause),
        "detail": describe_settings(cause.settings) or cause.detail,
        "certain": cause.is_certain,
        "parts": [_part(result, part) for part in cause.parts],
    }


def _part(result: Checked, part: Part) -> dict[str, Any]:
    place = result.locate(part.pointer) if result.locate else None
    return {
        "kind": part.kind,
        "name": part.name,
        "pointer": part.pointer,
        "change": part.change,
        "place": _place(place) if place else None,
    }


def _place(place: Location) -> dict[str, Any]:
    return {"file": place.file, "line": place.line, "column": place.column}


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    }


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def _one_of(*values: str) -> dict[str, Any]:
    return {"enum": list(values)}


def _described(schema: dict[str, Any], description: str) -> dict[str, Any]:
    return {"description": description, **schema}
