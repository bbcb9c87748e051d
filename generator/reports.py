"""Writes findings for readers: people, scripts, GitHub's annotations, SARIF's viewers.

Pure functions from diagnostics to text; where the text goes is the caller's business.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import quote

from generator import __version__
from generator.errors import Diagnostic, Level, Location, format_diagnostic, visible

_SARIF_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_GITHUB_LEVELS: Final[dict[Level, str]] = {
    "error": "error",
    "warning": "warning",
    "info": "notice",
}
_SARIF_LEVELS: Final[dict[Level, str]] = {"error": "error", "warning": "warning", "info": "note"}

Findings = tuple[Diagnostic, ...]


def report_text(findings: Findings) -> str:
    """Write findings for people, one below the other."""
    return "".join(f"{format_diagnostic(finding)}\n" for finding in findings)


def report_json(findings: Findings) -> str:
    """Write findings for scripts: a list of objects, places as far as they are known."""
    return json.dumps([_entry(finding) for finding in findings], indent=2) + "\n"


def report_github(findings: Findings) -> str:
    """Write findings as GitHub workflow commands, which become annotations."""
    return "".join(f"{_annotation(finding)}\n" for finding in findings)


def report_sarif(findings: Findings) -> str:
    """Write findings as one SARIF 2.1.0 log (OASIS, 2.1.0, 3.13)."""
    rules = sorted({finding.rule for finding in findings})
    run = {
        "tool": {
            "driver": {
                "name": "oarlock",
                "version": __version__,
                "rules": [{"id": rule} for rule in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, rules.index(finding.rule)) for finding in findings],
    }
    log = {"$schema": _SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2) + "\n"


_WRITERS: Final[Mapping[str, Callable[[Findings], str]]] = MappingProxyType(
    {
        "text": report_text,
        "json": report_json,
        "github": report_github,
        "sarif": report_sarif,
    }
)
FORMATS: Final = tuple(_WRITERS)


def format_report(findings: Findings, form: str) -> str:
    """Write findings in one of the `FORMATS`."""
    return _WRITERS[form](findings)


def _entry(finding: Diagnostic) -> dict[str, Any]:
    place = finding.location
    entry: dict[str, Any] = {
        "level": finding.level,
        "rule": finding.rule,
        "message": finding.message,
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "pointer": place.pointer,
    }
    return entry | ({"hint": finding.hint} if finding.hint else {})


def _annotation(finding: Diagnostic) -> str:
    place = finding.location
    properties = {"file": place.file, "line": place.line, "col": place.column}
    shown = ",".join(
        f"{name}={_property(str(value))}"
        for name, value in (properties | {"title": finding.rule}).items()
        if value is not None
    )
    lines = [finding.message]
    lines += [f"at #{place.pointer}"] if place.pointer else []
    lines += [f"hint: {finding.hint}"] if finding.hint else []
    text = _data("\n".join(visible(line) for line in lines))
    return f"::{_GITHUB_LEVELS[finding.level]} {shown}::{text}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(visible(text)).replace(":", "%3A").replace(",", "%2C")


def _result(finding: Diagnostic, rule: int) -> dict[str, Any]:
    text = visible(finding.message)
    if finding.hint:
        text += f"\nhint: {visible(finding.hint)}"
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": _SARIF_LEVELS[finding.level],
        "message": {"text": text},
        "locations": [_sarif_location(finding.location)],
    }


def _sarif_location(place: Location) -> dict[str, Any]:
    artifact = {"artifactLocation": {"uri": quote(place.file, safe="/:._-~")}}
    region = {
        name: value
        for name, value in (("startLine", place.line), ("startColumn", place.column))
        if value is not None
    }
    location: dict[str, Any] = {
        "physicalLocation": artifact | ({"region": region} if region else {})
    }
    if place.pointer:
        name = visible(place.pointer)
        location["logicalLocations"] = [{"fullyQualifiedName": name, "kind": "member"}]
    return location
