"""The line of a document in which an error stands is shown, with a mark below its place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.errors import Diagnostic, Location, format_diagnostic
from generator.reports.excerpts import Excerpts, paint_finding

TEXT = "openapi: 3.1.1\npaths:\n\t/pets: {get: 3}\n\n"


def plain(text: str, _colour: str) -> str:
    return text


@pytest.fixture
def document(tmp_path: Path) -> str:
    path = tmp_path / "pets.yaml"
    path.write_text(TEXT)
    return str(path)


def finding(file: str, line: int | None = 2, column: int | None = 1) -> Diagnostic:
    return Diagnostic(
        level="error",
        rule="a-rule",
        problem="wrong [here]",
        location=Location(file=file, line=line, column=column, pointer="/paths"),
        hint="mend it",
    )


def test_an_error_is_shown_with_its_line(document: str) -> None:
    assert paint_finding(finding(document, 3, 10), plain, Excerpts([document])) == (
        f"{document}:3:10: error: wrong [here] [a-rule]\n"
        "    3 |  /pets: {get: 3}\n"
        "      |          ^\n"
        "  at #/paths\n"
        "  hint: mend it"
    )


def test_only_documents_that_were_named_are_shown(document: str) -> None:
    other = Path(document).with_name("secrets.yaml")
    other.write_text("password: secret\n")
    shown = paint_finding(finding(str(other), 1, 1), plain, Excerpts([document]))
    assert shown == format_diagnostic(finding(str(other), 1, 1))


@pytest.mark.parametrize(("line", "column"), [(None, None), (1, None), (4, 1), (99, 1)])
def test_a_line_that_is_not_there_is_left_out(
    document: str, line: int | None, column: int | None
) -> None:
    error = finding(document, line, column)
    assert paint_finding(error, plain, Excerpts([document])) == format_diagnostic(error)


def test_warnings_are_told_in_fewer_lines(document: str) -> None:
    warning = replace(finding(document), level="warning")
    assert paint_finding(warning, plain, Excerpts([document])) == format_diagnostic(warning)


@pytest.mark.parametrize("column", [1, 40, 70, 5_000, 9_999])
def test_a_long_line_is_cut_around_the_place(tmp_path: Path, column: int) -> None:
    path = tmp_path / "pets.json"
    path.write_text("x" * (column - 1) + "Y" + "x" * 10_000)
    line, mark = Excerpts([str(path)], width=60).of(Location(file=str(path), line=1, column=column))
    assert len(line) <= 60
    assert line[mark.index("^")] == "Y"


def test_control_characters_are_visible_and_move_the_mark(tmp_path: Path) -> None:
    path = tmp_path / "pets.yaml"
    path.write_text("a: \x1b[2J b\n")
    line, mark = Excerpts([str(path)]).of(Location(file=str(path), line=1, column=9))
    assert line == "    1 | a: \\x1b[2J b"
    assert line[mark.index("^")] == "b"


def test_colours_stand_around_the_words(document: str) -> None:
    painted = paint_finding(
        finding(document), lambda text, colour: f"<{colour}>{text}</>", Excerpts([document])
    )
    assert painted.startswith(f"<bold>{document}:2:1</>: <red>error</>: wrong [here] [a-rule]\n")
    assert "      | <red>^</>\n" in painted
