"""What `oarlock diff` writes, in each of its formats."""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import fromstring

import jsonschema_rs
import pytest

from generator.changes.engine import compare
from generator.changes.model import Acceptance, Comparison
from generator.reports.changes.formats import DiffFormat, format_diff
from generator.reports.changes.json import report_schema
from generator.reports.changes.words import DiffReport, excerpt
from tests.changes.documents import documents, side

SCHEMA = Path(__file__).parents[2] / "docs" / "diff-report.schema.json"
_HOSTILE = "]]> <script>alert(1)</script> @team | `x`\x1b[31m"


def comparison() -> Comparison:
    """Compare two documents whose names try to be markup."""
    case = {
        "request": [
            {"type": "object", "properties": {_HOSTILE: {"enum": ["a", "b"]}}},
            {"type": "object", "properties": {_HOSTILE: {"enum": ["a"]}}},
        ],
        "response": [
            {"type": "object", "properties": {"s": {"enum": ["on"]}}},
            {"type": "object", "properties": {"s": {"enum": ["on", "off"]}}},
        ],
    }
    old, new = documents(case)
    return compare(side(old, "old.yaml"), side(new, "new.yaml"))


def written(form: DiffFormat, *comparisons: Comparison, shows_all: bool = False) -> str:
    """Write comparisons without colours."""
    report = DiffReport(comparisons=comparisons or (comparison(),), shows_all=shows_all)
    return format_diff(report, form, lambda text, _colour: text)


def test_golden_schema_is_the_published_one() -> None:
    text = json.dumps(report_schema(), indent=2) + "\n"
    if os.environ.get("OARLOCK_UPDATE_GOLDEN") == "1":
        SCHEMA.write_text(text)
    assert SCHEMA.read_text() == text


def test_json_is_what_the_schema_says() -> None:
    document = json.loads(written("json"))
    validator = jsonschema_rs.validator_for(report_schema())
    validator.validate(document)
    validator.validate(json.loads(written("json", comparison(), comparison())))
    assert document["verdict"]["counts"] == {"error": 1, "warning": 1, "note": 0}
    assert document["verdict"]["semver"] == "major"
    change = document["changes"][0]
    assert change["wire"]["proof"]["value"] == {_HOSTILE: "b"}
    assert change["python"]["symbols"][-1]["value"] == "b"
    assert (change["from"]["file"], change["to"]["file"]) == ("old.yaml", "new.yaml")


def test_text_shows_places_operations_and_the_proof() -> None:
    text = written("text")
    assert "error[request-property-enum-value-removed]" in text
    assert re.search(r"old\.yaml:\d+:\d+ -> new\.yaml:\d+:\d+", text)
    assert "POST /items  items.create" in text
    assert "was valid before, is refused now" in text
    assert "1 error, 1 warning, 0 notes from 2 changes" in text
    assert "\x1b" not in text


def test_markdown_has_no_markup_of_the_document() -> None:
    text = written("markdown")
    assert "<script>" not in text
    assert "@team" not in text
    assert "&&#" not in text
    assert text.rstrip().endswith("<!-- oarlock:shop:diff -->")
    assert all(row.count("|") == 6 for row in text.splitlines() if row.startswith("| "))


def test_annotations_stand_in_the_new_document() -> None:
    lines = written("github").splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error", "::warning"]
    assert all("file=new.yaml,line=" in line for line in lines)


def test_sarif_has_a_fingerprint_for_each_change() -> None:
    run = json.loads(written("sarif"))["runs"][0]
    found = [result["partialFingerprints"]["oarlock/v1"] for result in run["results"]]
    assert found == [change.id for change in comparison().changes]


def test_junit_fails_for_errors_only() -> None:
    root = fromstring(written("junit"))  # noqa: S314 - our own text
    assert (root.attrib["tests"], root.attrib["failures"]) == ("2", "1")


@pytest.mark.parametrize("form", ["text", "json", "markdown", "github", "sarif", "junit", "html"])
def test_equal_documents_are_reported_in_every_format(form: DiffFormat) -> None:
    old, _ = documents({})
    assert written(form, compare(side(old), side(old))) != "" or form == "github"


def test_accepted_findings_are_shown_with_their_reason() -> None:
    found = comparison()
    acceptance = Acceptance(reason=_HOSTILE, until="2027-03-01", scope=("POST /items",))
    first, *others = found.changes
    found = replace(found, changes=(replace(first, accepted=acceptance), *others))
    text = written("text", found, shows_all=True)
    assert f"accepted: {first.level}[{first.rule}]" in text
    assert "(until 2027-03-01, for POST /items)" in text
    assert "\x1b" not in text
    assert "reason:" not in written("text", found)
    shown = written("markdown", found)
    assert "<summary>1 accepted finding</summary>" in shown
    assert "(until 2027-03-01, for POST /items)" in shown
    assert "<script>" not in shown
    assert "@team" not in shown
    assert "1 accepted" in written("text", found)
    assert "accepted finding" not in written("markdown")
    assert "accepted:" not in written("text", shows_all=True)


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (["lines", "*", "color"], '{"lines": [..., {"color": null, ...}], ...}'),
        (["tags", "*"], '{"tags": {"key": 1}, ...}'),
        (["tags", "gone"], '{"tags": {"key": 1}, ...}'),
        (["nowhere"], f'{{"name": "{"n" * 42}...'),
    ],
)
def test_of_a_long_message_only_the_way_to_the_place_is_shown(
    steps: list[str], expected: str
) -> None:
    lines = [{"color": "red", "size": 1}, {"color": None, "size": 2}]
    message = {"name": "n" * 200, "lines": lines, "tags": {"key": 1}}
    assert excerpt(message, steps) == expected


def test_a_short_message_is_shown_whole() -> None:
    assert excerpt({"a": None, "b": 1}, ["a"]) == '{"a": null, "b": 1}'


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_several_properties_of_one_class_are_told_together(form: DiffFormat) -> None:
    properties = {name: {"type": "string"} for name in ("a", "b", "c", "d")}
    gone = {"components": [{"S": {"type": "object", "properties": properties}}]}
    gone["components"].append({"S": {"type": "object", "properties": {"a": {"type": "string"}}}})
    old, new = documents({**gone, "response": [{"$ref": "#/components/schemas/S"}, "same"]})
    text = written(form, compare(side(old), side(new)))
    assert "3 properties of S are gone" in text
    assert "b, c, d" in text
    assert text.count("gone") == 1
