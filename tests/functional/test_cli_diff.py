"""``oarlock diff`` as people run it: what a side may be, and what the exit code says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.command import Oarlock
from tests.support.git import git


@pytest.fixture
def branched(repository: Path) -> Path:
    """A repository on a branch that makes a parameter required; `main` has moved on since."""
    (repository / ".git").rmdir()
    git(repository, "init", "--quiet", "--initial-branch", "main")
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "--message", "one")
    git(repository, "checkout", "--quiet", "-b", "branch")
    document = repository / "pets.yaml"
    before = document.read_text()
    document.write_text(before.replace("{name: limit, in", "{name: limit, required: true, in"))
    git(repository, "commit", "--quiet", "--all", "--message", "two")
    git(repository, "checkout", "--quiet", "main")
    document.write_text(before.replace("/pets/{id}", "/pet/{id}"))
    git(repository, "commit", "--quiet", "--all", "--message", "three")
    git(repository, "checkout", "--quiet", "branch")
    return repository


def rules(text: str) -> list[str]:
    """Return the rules of the changes in a report."""
    return [change["rule"] for change in json.loads(text)["changes"]]


@pytest.mark.parametrize(
    "sides",
    [
        ("main~1:pets.yaml", "pets.yaml"),
        ("main~1:pets.yaml", "branch:pets.yaml"),
        ("pets@main~1", "pets"),
        ("pets@main~1",),
        ("pets",),
        (),
    ],
)
def test_sides_are_files_revisions_and_targets(
    oarlock: Oarlock, branched: Path, sides: tuple[str, ...]
) -> None:
    assert branched.is_dir()
    run = oarlock("diff", *sides, "--format", "json")
    assert (run.code, run.err) == (1, "")
    assert rules(run.out) == ["request-parameter-became-required"]


def test_two_revisions_that_moved_apart(oarlock: Oarlock, branched: Path) -> None:
    assert branched.is_dir()
    run = oarlock("diff", "main:pets.yaml", "branch:pets.yaml", "--format", "json")
    assert sorted(rules(run.out)) == ["api-path-moved", "request-parameter-became-required"]


def test_the_exit_code_follows_the_level(oarlock: Oarlock, repository: Path) -> None:
    new = repository / "new.yaml"
    new.write_text((repository / "pets.yaml").read_text().replace("Pets]", "Animals]"))
    assert oarlock("diff", "pets.yaml", "pets.yaml").code == 0
    assert oarlock("diff", "pets.yaml", "new.yaml").code == 0
    assert oarlock("diff", "pets.yaml", "new.yaml", "--fail-on", "note").code == 1
    assert oarlock("diff", "pets.yaml", "new.yaml", "--quiet").out == ""


def test_a_strict_policy_makes_what_was_not_promised_an_error(
    oarlock: Oarlock, repository: Path
) -> None:
    old, new = repository / "old.yaml", repository / "new.yaml"
    text = (repository / "pets.yaml").read_text()
    old.write_text(text.replace("name: {type: string}", "name: {enum: [a]}", 1))
    new.write_text(text.replace("name: {type: string}", "name: {enum: [a, b]}", 1))
    assert oarlock("diff", "old.yaml", "new.yaml").code == 0
    run = oarlock("diff", "old.yaml", "new.yaml", "--policy", "strict")
    assert run.code == 1
    assert "error[response-property-enum-value-added]" in run.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("pets.yaml", "nowhere.yaml"), "nowhere.yaml"),
        (("nothing:pets.yaml", "pets.yaml"), "git"),
        (("pets.yaml",), "is no target"),
        (("a", "b", "c"), "two sides"),
    ],
)
def test_what_cannot_be_read_is_no_finding(
    oarlock: Oarlock, repository: Path, arguments: tuple[str, ...], message: str
) -> None:
    assert repository.is_dir()
    run = oarlock("diff", *arguments)
    assert (run.code, run.out) == (2, "")
    assert message in run.err
    assert "Traceback" not in run.err


def test_the_old_client_replays_what_it_may_be_answered(oarlock: Oarlock, repository: Path) -> None:
    old, new = repository / "old.yaml", repository / "new.yaml"
    text = (repository / "pets.yaml").read_text()
    old.write_text(text.replace("name: {type: string}", "name: {enum: [a]}", 1))
    new.write_text(
        text.replace("name: {type: string}", "name: {enum: [a, b]}", 1).replace(
            "schema: {type: array, items", "schema: {type: object, additionalProperties", 1
        )
    )
    run = oarlock("diff", "old.yaml", "new.yaml", "--replay", "--format", "json")
    changes = {change["rule"]: change["python"] for change in json.loads(run.out)["changes"]}
    added = changes["response-property-enum-value-added"]
    assert (added["verdict"], added["proof"]["outcome"]) == ("tolerated", "read")
    other = changes["response-body-type-changed"]
    assert other["fails"] == ["types", "run"]
    assert other["proof"]["outcome"].startswith("raises ")


def test_the_help_has_examples(oarlock: Oarlock) -> None:
    run = oarlock("diff", "--help")
    assert run.code == 0
    assert "oarlock diff main:openapi.yaml openapi.yaml" in run.out
