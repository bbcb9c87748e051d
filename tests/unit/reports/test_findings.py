"""Findings are written for people and for tools."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from generator.errors import Diagnostic, Location, SpecError, format_diagnostic, sort_diagnostics
from generator.reports.findings import FORMATS, format_report

FINDING = Diagnostic(
    level="error",
    rule="missing-field",
    problem="operation has no `responses`",
    location=Location(file="specs/v1.yaml", line=41, column=9, pointer="/paths/~1pets/get"),
    hint="add at least a `default` response",
)
BARE = Diagnostic(
    level="info", rule="note", problem="50%\x1b[31m\u202e", location=Location(file="a b,c:d.json")
)


def test_text_is_laid_out_as_place_message_pointer_and_hint() -> None:
    assert format_report((FINDING,), "text") == (
        "specs/v1.yaml:41:9: error: operation has no `responses` [missing-field]\n"
        "  at #/paths/~1pets/get\n"
        "  hint: add at least a `default` response\n"
    )


def test_controls_never_reach_the_reader() -> None:
    assert format_diagnostic(BARE) == "a b,c:d.json: info: 50%\\x1b[31m\\u202e [note]"
    for form in FORMATS:
        text = format_report((BARE,), form)
        assert "\x1b" not in text
        assert "\u202e" not in text


def test_json_is_a_list_of_flat_objects() -> None:
    first, second = json.loads(format_report((FINDING, BARE), "json"))
    assert first == {
        "level": "error",
        "rule": "missing-field",
        "message": "operation has no `responses`",
        "file": "specs/v1.yaml",
        "line": 41,
        "column": 9,
        "pointer": "/paths/~1pets/get",
        "hint": "add at least a `default` response",
    }
    assert second["line"] is None
    assert "hint" not in second


def test_github_annotations_escape_what_their_syntax_uses() -> None:
    first, second = format_report((FINDING, BARE), "github").splitlines()
    assert first == (
        "::error file=specs/v1.yaml,line=41,col=9,title=missing-field::operation has no `responses`"
        "%0Aat #/paths/~1pets/get%0Ahint: add at least a `default` response"
    )
    assert second == "::notice file=a b%2Cc%3Ad.json,title=note::50%25\\x1b[31m\\u202e"


def test_sarif_has_rules_levels_regions_and_pointers() -> None:
    log = json.loads(format_report((FINDING, BARE), "sarif"))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == ["missing-field", "note"]
    first, second = run["results"]
    assert (first["ruleId"], first["ruleIndex"], first["level"]) == ("missing-field", 0, "error")
    (place,) = first["locations"]
    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": "specs/v1.yaml"},
        "region": {"startLine": 41, "startColumn": 9},
    }
    assert place["logicalLocations"][0]["fullyQualifiedName"] == "/paths/~1pets/get"
    assert (second["level"], "region" in second["locations"][0]["physicalLocation"]) == (
        "note",
        False,
    )
    assert second["locations"][0]["physicalLocation"]["artifactLocation"] == {
        "uri": "a%20b%2Cc:d.json"
    }


@pytest.mark.parametrize("form", FORMATS)
def test_no_findings_are_a_valid_report_too(form: str) -> None:
    text = format_report((), form)
    assert text == "" if form in ("text", "github") else json.loads(text) is not None


def test_findings_are_sorted_by_place_and_told_once() -> None:
    later = Diagnostic(level="error", rule="r", problem="m", location=Location(file="b"))
    assert sort_diagnostics((later, FINDING, later, BARE)) == (BARE, later, FINDING)


def test_spec_error_says_all_its_problems() -> None:
    assert str(SpecError((FINDING, BARE))) == format_report((FINDING, BARE), "text").rstrip("\n")
    with pytest.raises(ValueError, match="at least one"):
        SpecError(())


def test_gitlab_issues_are_known_again_by_their_fingerprints() -> None:
    first, again, note = json.loads(format_report((FINDING, FINDING, BARE), "gitlab"))
    assert first == {
        "description": "operation has no `responses`",
        "check_name": "missing-field",
        "fingerprint": first["fingerprint"],
        "severity": "major",
        "location": {"path": "specs/v1.yaml", "lines": {"begin": 41}},
    }
    assert note["severity"] == "info"
    assert note["location"]["lines"] == {"begin": 1}
    assert len({first["fingerprint"], again["fingerprint"], note["fingerprint"]}) == 3
    moved = replace(FINDING, problem="other words", location=replace(FINDING.location, line=99))
    (known,) = json.loads(format_report((moved,), "gitlab"))
    assert known["fingerprint"] == first["fingerprint"]
