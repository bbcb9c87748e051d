"""Writes what `oarlock diff` found for other tools: GitHub's annotations, SARIF, JUnit."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from generator.changes.model import Change, Comparison, Level
from generator.errors import Location, visible
from generator.reports.annotations import AnnotationLevel, annotation
from generator.reports.changes.words import (
    DiffReport,
    say_place,
    say_proof,
    say_site,
    say_types,
    say_verdict,
    title_of,
)
from generator.reports.sarif import sarif_location, sarif_log

_GITHUB: dict[Level, AnnotationLevel] = {"error": "error", "warning": "warning", "note": "notice"}


def write_github(report: DiffReport) -> str:
    """Write errors and warnings as workflow commands, which become annotations."""
    return "".join(
        annotation(_GITHUB[change.level], place, change.rule, _lines(change)) + "\n"
        for comparison in report.comparisons
        for change in comparison.counted
        if change.level != "note" or report.shows_all or change.sites
        for place in (*_sites(change), *([] if change.sites else [_location(change)]))
    )


def write_sarif(report: DiffReport) -> str:
    """Write one SARIF log; fingerprints keep results together over commits."""
    changes = [change for each in report.comparisons for change in each.counted]
    rules = sorted({change.rule for change in changes})
    results = [
        {
            "ruleId": change.rule,
            "ruleIndex": rules.index(change.rule),
            "level": change.level,
            "message": {"text": "\n".join(map(visible, _lines(change)))},
            "locations": [sarif_location(place)] if (place := _location(change)) else [],
            "relatedLocations": [sarif_location(one) for one in _sites(change)],
            "partialFingerprints": {"oarlock/v1": change.id},
        }
        for change in changes
    ]
    return sarif_log([{"id": rule} for rule in rules], results)


def write_junit(report: DiffReport) -> str:
    """Write a suite for each comparison, and a failure for each error."""
    root = Element("testsuites", name="oarlock diff")
    for comparison in report.comparisons:
        _suite(root, comparison)
    for key in ("tests", "failures"):
        root.set(key, str(sum(int(suite.attrib[key]) for suite in root)))
    indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(root, encoding="unicode")}\n'


def _suite(root: Element, comparison: Comparison) -> None:
    name = title_of(comparison)
    told = [change for change in comparison.counted if change.level != "note"]
    errors = [change for change in told if change.level == "error"]
    suite = SubElement(root, "testsuite", name=name, tests=str(max(1, len(told))))
    suite.set("failures", str(len(errors)))
    if not told:
        SubElement(suite, "testcase", classname=name, name="nothing breaks")
    for change in told:
        title = f"{change.rule} {visible(change.what)} {change.id}"
        case = SubElement(suite, "testcase", classname=name, name=title)
        places = [f"in your code: {say_site(site)}" for site in change.sites]
        text = "\n".join(map(visible, [*_lines(change), say_place(change), *places]))
        if change.level == "error":
            failure = SubElement(case, "failure", type=change.rule, message=visible(change.message))
            failure.text = text
        else:
            SubElement(case, "system-out").text = text


def _location(change: Change) -> Location | None:
    place = change.new or change.old
    return place.location if place else None


def _sites(change: Change) -> list[Location]:
    """Return the places in consumers' code."""
    return [
        Location(pointer="", file=site.file, line=site.line, column=site.column)
        for site in change.sites
    ]


def _lines(change: Change) -> Iterator[str]:
    yield change.message
    yield f"wire: {change.wire.verdict}, python: {say_verdict(change)}"
    if types := say_types(change):
        yield f"type: {types}"
    if change.operations:
        yield ", ".join(str(use) for use in change.operations[:10])
    if proof := say_proof(change):
        yield f"proof: {proof}"
    if change.wire.reason:
        yield change.wire.reason
    yield f"id: {change.id}"
