"""Writes what `oarlock check` found as JUnit XML: a suite for each target, a failure for each file out of step."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from generator.errors import format_diagnostic, visible
from generator.pipeline.checked import Checked, Failed
from generator.reports.drift.causes import mends_of, say_causes, say_mend
from generator.reports.drift.words import CheckReport, path_of, say_failed, say_result, verdict
from generator.reports.lines import diff_of
from generator.tree.compare import Difference

_SHOWN_LINES = 40


def write_junit(report: CheckReport) -> str:
    """Write the report; a target in step is one test that passed."""
    root = Element("testsuites", name="oarlock check")
    for result in report.results:
        _suite(root, result, report)
    for failed in report.failed:
        _failed(root, failed)
    for key in ("tests", "failures", "errors"):
        root.set(key, str(sum(int(suite.attrib[key]) for suite in root)))
    indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(root, encoding="unicode")}\n'


def _suite(root: Element, result: Checked, report: CheckReport) -> None:
    name = result.target.name
    failures = 0 if result.is_in_step else max(1, len(result.differences))
    suite = SubElement(root, "testsuite", name=name, tests=str(max(1, failures)))
    suite.set("failures", str(failures))
    suite.set("errors", "0")
    if not result.differences:
        case = SubElement(suite, "testcase", classname=name, name=f"{name} is in step")
        if failures:
            _fail(case, kind="lock", message=verdict(result), text=say_causes(result.causes))
    for difference in result.differences:
        path = visible(path_of(result, difference))
        case = SubElement(suite, "testcase", classname=name, name=path, file=path)
        message = f"{difference.kind}: {say_causes(difference.causes)}"
        _fail(
            case, kind=difference.causes[0].kind, message=message, text=_lines(difference, report)
        )
    if failures:
        lines = (say_result(report, result), *map(say_mend, mends_of(report)))
        SubElement(suite, "system-out").text = "\n".join(lines)


def _failed(root: Element, failed: Failed) -> None:
    """Write a target that could not be checked as a test with an error."""
    name = failed.target.name
    suite = SubElement(root, "testsuite", name=name, tests="1", failures="0", errors="1")
    case = SubElement(suite, "testcase", classname=name, name=f"{name} is in step")
    error = SubElement(case, "error", type="failed", message=say_failed(failed))
    error.text = "\n".join(map(format_diagnostic, failed.diagnostics))


def _fail(case: Element, *, kind: str, message: str, text: str) -> None:
    SubElement(case, "failure", type=kind, message=message).text = text


def _lines(difference: Difference, report: CheckReport) -> str:
    diff = diff_of(difference)
    lines = list(diff.lines[:_SHOWN_LINES]) if report.shows_lines else []
    if len(diff.lines) > len(lines):
        lines.append(f"{len(diff.lines) - len(lines):,} more lines (+{diff.added} -{diff.removed})")
    return "\n".join(lines)
