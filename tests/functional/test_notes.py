"""Warnings and notes of `oarlock generate`: told once with their rules, counted afterwards, ignored where asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command import CONFIGURATION, PETS, Oarlock

RULE = "ignored-header-parameter"
HEADER = "        - {name: Accept, in: header, schema: {type: string}}\n"
LIMIT = "        - {name: limit, in: query, schema: {type: integer}}\n"
ID = "        - {name: id, in: path, required: true, schema: {type: string}}\n"
NOTED = PETS.replace(LIMIT, LIMIT + HEADER)


@pytest.fixture
def noted(oarlock: Oarlock, repository: Path) -> Path:
    """A repository whose document has one thing to note, generated."""
    (repository / "pets.yaml").write_text(NOTED)
    run = oarlock("generate")
    assert f"[{RULE}]\n" in run.err
    assert "  the document has 1 " in run.out
    return repository


@pytest.mark.usefixtures("noted")
def test_what_was_told_is_counted_and_listed_on_request(oarlock: Oarlock) -> None:
    run = oarlock("generate", "--force")
    assert run.err == ""
    assert run.out.endswith("(-v lists them all)\n")
    assert f"[{RULE}]\n" in oarlock("generate", "-v").err


def test_only_what_is_new_is_told(oarlock: Oarlock, noted: Path) -> None:
    (noted / "pets.yaml").write_text(NOTED.replace(ID, ID + HEADER))
    run = oarlock("generate")
    assert run.err.count(f"[{RULE}]") == 1
    assert "at #/paths/~1pets~1{id}/get/parameters/1" in run.err
    assert "  the document has 2 " in run.out


@pytest.mark.parametrize(
    ("ignored", "is_told"),
    [
        (f'"{RULE}"', False),
        ('"#/paths/~1pets/get"', False),
        (f'"{RULE}#/paths/~1pets"', False),
        ('"#/paths/~1pet"', True),
        ('"another-rule"', True),
    ],
)
def test_a_rule_or_a_place_is_ignored(
    oarlock: Oarlock, repository: Path, ignored: str, is_told: bool
) -> None:
    (repository / "pets.yaml").write_text(NOTED)
    (repository / "oarlock.toml").write_text(f"{CONFIGURATION}ignore = [{ignored}]\n")
    run = oarlock("generate")
    assert run.code == 0
    assert (f"[{RULE}]" in run.err) is is_told
    assert ("the document has" in run.out) is is_told


def test_what_cannot_be_ignored_is_refused_with_its_line(
    oarlock: Oarlock, repository: Path
) -> None:
    (repository / "oarlock.toml").write_text(f'{CONFIGURATION}ignore = ["Some Thing"]\n')
    run = oarlock("generate")
    assert run.code == 2
    assert run.err.startswith("error: oarlock.toml:5: must be a list of rules, places and files")
