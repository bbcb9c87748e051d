"""Writes the findings of `oarlock validate`: as text, JSON, SARIF, for GitHub and for GitLab."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from generator.errors import Diagnostic, Level, format_diagnostic, visible
from generator.reports.annotations import AnnotationLevel, annotation
from generator.reports.code_quality import Issue, Severity, code_quality
from generator.reports.sarif import sarif_location, sarif_log

_GITHUB_LEVELS: Final[dict[Level, AnnotationLevel]] = {
    "error": "error",
    "warning": "warning",
    "info": "notice",
}
_SARIF_LEVELS: Final[dict[Level, str]] = {"error": "error", "warning": "warning", "info": "note"}
_GITLAB_LEVELS: Final[dict[Level, Severity]] = {
    "error": "major",
    "warning": "minor",
    "info": "info",
}

Findings = tuple[Diagnostic, ...]


def report_text(findings: Findings) -> str:
    """Write findings for people, one below the other."""
    return "".join(f"{format_diagnostic(finding)}\n" for finding in findings)


def report_json(findings: Findings) -> str:
    """Write findings for scripts: a list of objects, places as far as they are known."""
    return json.dumps([entry(finding) for finding in findings], indent=2) + "\n"


def report_github(findings: Findings) -> str:
    """Write findings as GitHub workflow commands, which become annotations."""
    return "".join(f"{_annotation(finding)}\n" for finding in findings)


def report_sarif(findings: Findings) -> str:
    """Write findings as one SARIF log."""
    rules = sorted({finding.rule for finding in findings})
    return sarif_log(
        [{"id": rule} for rule in rules],
        [_result(finding, rules.index(finding.rule)) for finding in findings],
    )


def report_gitlab(findings: Findings) -> str:
    """Write findings as GitLab's code quality report."""
    return code_quality(
        Issue(
            check=finding.rule,
            text=finding.message,
            severity=_GITLAB_LEVELS[finding.level],
            file=finding.location.file,
            line=finding.location.line,
            identity=finding.location.pointer,
        )
        for finding in findings
    )


_WRITERS: Final[Mapping[str, Callable[[Findings], str]]] = MappingProxyType(
    {
        "text": report_text,
        "json": report_json,
        "github": report_github,
        "sarif": report_sarif,
        "gitlab": report_gitlab,
    }
)
FORMATS: Final = tuple(_WRITERS)


def format_report(findings: Findings, form: str) -> str:
    """Write findings in one of the `FORMATS`."""
    return _WRITERS[form](findings)


def entry(finding: Diagnostic) -> dict[str, Any]:
    """Return a finding as scripts read it."""
    place = finding.location
    fields: dict[str, Any] = {
        "level": finding.level,
        "rule": finding.rule,
        "message": finding.message,
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "pointer": place.pointer,
    }
    return fields | ({"hint": finding.hint} if finding.hint else {})


def _annotation(finding: Diagnostic) -> str:
    place = finding.location
    lines = [finding.message]
    lines += [f"at #{place.pointer}"] if place.pointer else []
    lines += [f"hint: {finding.hint}"] if finding.hint else []
    return annotation(_GITHUB_LEVELS[finding.level], place, finding.rule, lines)


def _result(finding: Diagnostic, rule: int) -> dict[str, Any]:
    text = visible(finding.message)
    if finding.hint:
        text += f"\nhint: {visible(finding.hint)}"
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": _SARIF_LEVELS[finding.level],
        "message": {"text": text},
        "locations": [sarif_location(finding.location)],
    }
