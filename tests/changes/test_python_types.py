"""Another type in Python: the finding names both types, and a line of code that fails with the new one is said to fail."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema_rs
import pytest

from generator import library
from generator.changes.engine import compare
from generator.changes.model import Comparison, Untold
from generator.reports.changes.formats import DiffFormat, format_diff
from generator.reports.changes.guide import write_guide
from generator.reports.changes.json import report_schema
from generator.reports.changes.words import DiffReport
from tests.changes.documents import documents, side

TEXT = {"type": "string"}
PETS = """\
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: A pet.
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
components:
  schemas:
    Pet:
      type: object
      required: [born, shot]
      properties:
        born: {type: string}
        seen: {type: string}
        shot: {type: string, format: date}
"""
LATER = (
    PETS.replace("born: {type: string}", "born: {type: string, format: date-time}")
    .replace("seen: {type: string}", "seen: {type: string, format: date-time}")
    .replace("shot: {type: string, format: date}", "shot: {type: string}")
)
CODE = """\
from pets import Client
from pets.models import Pet


def day(text: str) -> str:
    return text[:10]


def use(client: Client, pets: list[Pet]) -> object:
    pet = client.pets.get("1")
    yield pet.born.split("T")[0]  # types, run
    yield pet.born[:10]  # types, run
    yield pet.shot.isoformat()  # types, run
    yield pet.shot.replace(day=1)  # types
    yield (pet.shot.year, pet.shot.month)  # types, run; types, run
    yield day(pet.born)  # types
    yield f"{pet.born} {pet.shot.year}"  # types; types, run
    yield [each.born.startswith("2026") for each in pets]  # types, run
    if pet.seen:  # types
        yield pet.seen.upper()  # types, run
    yield "T" in pet.born  # types, run
    yield pet.born + "Z"  # types, run
    yield len(pet.born)  # types, run
    yield pet.born < "2026"  # types, run
    yield pet.born == "2026"  # types
    yield sorted(pets, key=lambda each: each.born)  # types
"""


def response(before: dict[str, object], after: dict[str, object]) -> Comparison:
    """Compare two answers."""
    old, new = documents({"response": [before, after]})
    return compare(side(old, "old.yaml"), side(new, "new.yaml"))


@pytest.mark.parametrize(
    ("before", "after", "types"),
    [
        (TEXT, {**TEXT, "format": "date-time"}, ("str", "datetime")),
        ({**TEXT, "format": "date"}, TEXT, ("date", "str")),
        (TEXT, {**TEXT, "format": "uuid"}, ("str", "UUID")),
        (TEXT, {**TEXT, "format": "byte"}, ("str", "bytes")),
        (TEXT, {"type": "array", "items": TEXT}, ("str", "list[str]")),
        ({"type": "integer"}, {"type": "number"}, ("int", "float")),
        ({"type": "array", "items": TEXT}, {"type": "array", "items": {"type": "integer"}}, ("list[str]", "list[int]")),
        (TEXT, {"type": "object", "properties": {"a": TEXT}}, ("str", "GetItemResponseAt")),
    ],
)  # fmt: skip
def test_a_finding_names_the_old_type_and_the_new_one(
    before: dict[str, object], after: dict[str, object], types: tuple[str, str]
) -> None:
    """As a person writes them: `datetime`, not the alias by which the client reads one."""
    wrapped = [
        {"type": "object", "required": ["at"], "properties": {"at": schema}}
        for schema in (before, after)
    ]
    (change,) = response(*wrapped).changes
    assert "types" in change.python.fails
    assert (change.python.old_type, change.python.new_type) == types


def test_what_keeps_its_type_names_none() -> None:
    (change,) = response(
        {"type": "object", "properties": {"at": {"enum": ["a", "b"]}}},
        {"type": "object", "properties": {"at": {"enum": ["a"]}}},
    ).changes
    assert (change.python.old_type, change.python.new_type) == ("", "")


def test_an_argument_names_both_types_too() -> None:
    old, new = documents(
        {
            "request": [
                {"type": "object", "required": ["at"], "properties": {"at": TEXT}},
                {"type": "object", "required": ["at"], "properties": {"at": {"type": "integer"}}},
            ]
        }
    )
    (change,) = compare(side(old, "old.yaml"), side(new, "new.yaml")).changes
    assert (change.python.old_type, change.python.new_type) == ("str", "int")


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("text", "  type: str | None -> datetime | None\n"),
        ("markdown", "<code>str &#124; None</code> &rarr; <code>datetime &#124; None</code>"),
        ("github", "type: str | None -> datetime | None"),
        ("sarif", "type: str | None -> datetime | None"),
        ("html", "str | None -&gt; datetime | None"),
    ],
)
def test_reports_name_both_types(form: DiffFormat, said: str) -> None:
    comparison = response(
        {"type": "object", "properties": {"at": TEXT}},
        {"type": "object", "properties": {"at": {**TEXT, "format": "date-time"}}},
    )
    report = DiffReport(comparisons=(comparison,), shows_all=True)
    assert said in format_diff(report, form, lambda text, _colour: text)
    document = json.loads(format_diff(report, "json", lambda text, _colour: text))
    jsonschema_rs.validator_for(report_schema()).validate(document)
    (change,) = document["changes"]
    assert change["python"]["type"] == {"from": "str | None", "to": "datetime | None"}


@pytest.fixture(scope="module", params=["mypy", "pyright"])
def searched(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Comparison:
    folder = tmp_path_factory.mktemp("types")
    old, new, code = folder / "old.yaml", folder / "new.yaml", folder / "code"
    old.write_text(PETS)
    new.write_text(LATER)
    code.mkdir()
    (code / "pyproject.toml").write_text(f"[tool.{request.param}]\n")
    (code / "use.py").write_text(CODE)
    return library.diff(old, new, consumers=[code])


def test_code_that_needs_the_old_type_fails_when_it_runs(searched: Comparison) -> None:
    found: dict[int, list[tuple[int, str]]] = {}
    for change in searched.changes:
        for site in change.sites:
            found.setdefault(site.line, []).append((site.column, ", ".join(site.fails)))
    expected = {
        number: line.partition("  # ")[2]
        for number, line in enumerate(CODE.splitlines(), 1)
        if "  # " in line
    }
    assert {
        line: "; ".join(each for _, each in sorted(found[line])) for line in sorted(found)
    } == expected


def test_a_line_with_two_places_of_a_change_is_one_row_of_a_comment(searched: Comparison) -> None:
    report = DiffReport(comparisons=(searched,))
    rows = format_diff(report, "markdown", lambda text, _colour: text).splitlines()
    assert len(rows) == len({row for row in rows if row}) + rows.count("")


def test_the_page_shows_lines_of_code_and_what_cannot_be_told(searched: Comparison) -> None:
    untold = Untold(file="app/later.py", line=7, column=3, reason="a name made later")
    report = DiffReport(comparisons=(replace(searched, untold=(untold,)),))
    page = format_diff(report, "html", lambda text, _colour: text)
    assert "<code>yield pet.shot.isoformat()  # types, run</code>" in page
    assert "<code>app/later.py:7:3</code> a name made later" in page


def test_a_failure_names_the_places(searched: Comparison) -> None:
    report = DiffReport(comparisons=(searched,))
    text = format_diff(report, "junit", lambda text, _colour: text)
    assert "use.py:13:15  types, run" in text


def test_the_guide_names_both_types(searched: Comparison) -> None:
    guide = write_guide(searched, has_consumer=True)
    assert "`Pet.born` is `datetime` instead of `str`" in guide
    assert "`Pet.shot` is `str` instead of `date`" in guide


def test_places_are_listed_in_the_order_of_lines(searched: Comparison) -> None:
    report = DiffReport(comparisons=(searched,))
    text = format_diff(report, "text", lambda text, _colour: text)
    finding = text[text.index("Pet.born") :].split("\n\n")[0]
    lines = [int(line.split(":")[2]) for line in finding.splitlines() if "in your code" in line]
    assert lines == sorted(lines)
    assert len(lines) > 10
