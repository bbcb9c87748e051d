"""Accepted findings: what an entry covers, what becomes of one that covers nothing, what the file may say."""

from __future__ import annotations

import datetime
import tomllib
from dataclasses import replace

import pytest

from generator.changes.accepting import accept, entry_of
from generator.changes.engine import compare
from generator.changes.model import Change, Comparison
from generator.config.accepted import Entry, parse_accepted, with_entries
from generator.errors import ConfigurationError
from tests.changes.documents import documents, side

TODAY = datetime.date(2026, 11, 28)
FILE = "oarlock-accepted.toml"
RULE = "request-property-enum-value-removed"


def comparison(old: str = "1", new: str = "2") -> Comparison:
    """Compare two documents of a target: a request's value is withdrawn between two versions."""
    schema = {"type": "object", "properties": {"s": {"enum": ["a", "b"]}}}
    narrow = {"type": "object", "properties": {"s": {"enum": ["a"]}}}
    first, second = documents({"request": [schema, narrow]})
    first["info"]["version"], second["info"]["version"] = old, new
    return replace(compare(side(first), side(second)), target="shop")


def entry(**changes: object) -> Entry:
    """Return an entry for the only change of the comparison."""
    (change,) = comparison().changes
    made = replace(entry_of(change, comparison(), reason="We never send b."), line=7)
    return replace(made, **changes)  # type: ignore[arg-type]


def judged(entry: Entry, of: Comparison | None = None) -> tuple[Change, ...]:
    """Return the changes of a comparison that count, where one finding was accepted."""
    result = accept(of or comparison(), [entry], today=TODAY, file=FILE)
    return result.counted


def test_an_entry_covers_its_finding_and_the_version_stays() -> None:
    result = accept(comparison(), [entry()], today=TODAY, file=FILE)
    (change,) = result.changes
    assert change.accepted is not None
    assert change.accepted.reason == "We never send b."
    assert (result.counted, result.count("error"), result.wire) == ((), 0, "none")
    assert result.version == comparison().version == "major"


def test_an_entry_covers_its_finding_between_any_two_versions() -> None:
    assert judged(entry(), comparison("1", "2.1")) == ()


def test_an_entry_of_another_target_covers_nothing_and_is_no_finding() -> None:
    assert [change.rule for change in judged(entry(target="other"))] == [RULE]


@pytest.mark.parametrize(
    ("changes", "rule", "said"),
    [
        ({"rule": "other"}, "accepted-finding-differs", f"is {RULE}"),
        ({"what": "other"}, "accepted-finding-differs", "says"),
        ({"until": TODAY - datetime.timedelta(1)}, "accepted-finding-expired", "2026-11-27"),
        ({"scope": ("GET /x",)}, "accepted-finding-beyond-scope", "POST /items"),
    ],
)
def test_an_entry_that_does_not_hold_leaves_the_finding_and_is_one(
    changes: dict[str, object], rule: str, said: str
) -> None:
    finding, complaint = judged(entry(**changes))
    assert (finding.rule, finding.level) == (RULE, "error")
    assert (complaint.rule, complaint.level) == (rule, "warning")
    assert said in complaint.message
    assert complaint.new is not None
    assert (complaint.new.location.file, complaint.new.location.line) == (FILE, 7)


def test_an_entry_holds_on_its_last_day_and_for_its_operations() -> None:
    assert judged(entry(until=TODAY)) == ()
    assert judged(entry(scope=("GET /x", "POST /items"))) == ()


@pytest.mark.parametrize(("old", "new"), [("1", "2"), ("2", "3")])
def test_an_entry_whose_finding_is_gone_is_a_finding(old: str, new: str) -> None:
    first, second = documents({})
    first["info"]["version"], second["info"]["version"] = old, new
    empty = replace(compare(side(first), side(second)), target="shop")
    (complaint,) = judged(entry(), empty)
    assert (complaint.rule, complaint.level) == ("accepted-finding-gone", "warning")


@pytest.mark.parametrize(("old", "new"), [("0", "1"), ("2", "2")])
def test_an_entry_of_other_versions_is_not_looked_for(old: str, new: str) -> None:
    """Where the new version is compared with itself, on main, nothing is asked for."""
    first, second = documents({})
    first["info"]["version"], second["info"]["version"] = old, new
    empty = replace(compare(side(first), side(second)), target="shop")
    assert judged(entry(), empty) == ()


@pytest.mark.parametrize(
    "text", ["plain", 'a "b" \\ c', "é ☃ \U0001f600", "\x1b[31m\x7f\u202e", "[[accepted]]", "#"]
)
def test_what_is_written_is_read_again(text: str) -> None:
    made = entry(what=text, reason=text, until=TODAY, scope=(f"POST /{text}",))
    other = entry(id="0" * 12)
    written = with_entries("", [made, other])
    read = parse_accepted(written, FILE, ["shop"])
    assert [replace(one, line=None) for one in read] == [
        replace(made, line=None),
        replace(other, line=None),
    ]
    lines = [number for number, line in enumerate(written.split("\n"), 1) if line == "[[accepted]]"]
    assert [one.line for one in read] == lines


@pytest.mark.parametrize("end", ["", "\n"])
def test_what_the_file_held_stays_to_the_letter(end: str) -> None:
    held = f"# mine\n[[accepted]] # here\n  id='1'{end}"
    text = with_entries(held, [entry()])
    assert text.startswith(held)
    assert len(tomllib.loads(text)["accepted"]) == 2


def file(**changes: str | None) -> str:
    """Return a file with one entry, some of its values changed, as TOML."""
    keys = ("target", "from", "to", "id", "rule", "what", "reason")
    values: dict[str, str | None] = dict.fromkeys(keys, '"x"')
    values |= {"target": '"shop"', **changes}
    lines = [f"{key} = {value}" for key, value in values.items() if value is not None]
    return "\n".join(["# a comment", "[[accepted]]", *lines, ""])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (file(reason=None), f'{FILE}:2: the key "reason" is missing'),
        (file(reason='" "'), f'{FILE}:2: "reason" must be a non-empty string'),
        (file(id="1"), f'{FILE}:2: "id" must be a non-empty string'),
        (file(target='"shpo"'), f'{FILE}:2: unknown target "shpo"; did you mean "shop"?'),
        (file(until='"2027-03-01"'), "must be a date without quotes"),
        (file(until="2027-03-01T00:00:00Z"), "must be a date without quotes"),
        (file(scope='"POST /refunds"'), "must be a list of operations"),
        (file(scope="[]"), "names no operation"),
        (file(untill="1"), 'unknown key "untill"; did you mean "until"?'),
        (file() + file(), f'{FILE}:11: "x" is accepted twice'),
        ("accept = 1", 'unknown key "accept"; did you mean "accepted"?'),
        ("accepted = 1", "must be a list of tables"),
        ("accepted = [1]", "an entry must be a table"),
        ("[[accepted]", "not TOML"),
    ],
)
def test_what_the_file_may_not_say(text: str, message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        parse_accepted(text, FILE, ["shop"])
    assert message in str(caught.value)
