"""``oarlock check --base`` tells what a branch broke from what was broken before; the lock forgets what is not configured."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.support.command import CONFIGURATION, PETS, Oarlock


def git(folder: Path, *arguments: str) -> str:
    """Run git as somebody."""
    who = ["-c", "user.name=somebody", "-c", "user.email=somebody@example.com"]
    command = ["git", "-C", str(folder), *who, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def committed(oarlock: Oarlock, repository: Path) -> Path:
    """A repository whose one commit is in step."""
    (repository / ".git").rmdir()
    git(repository, "init", "--quiet")
    assert oarlock("generate").code == 0
    commit(repository)
    return repository


def commit(repository: Path) -> str:
    """Commit everything, and return the commit's id."""
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "--message", "all")
    return git(repository, "rev-parse", "HEAD")


def reword(repository: Path) -> None:
    """Move the document."""
    document = repository / "pets.yaml"
    document.write_text(document.read_text().replace("One pet.", "A pet.").replace("limit", "most"))


def test_what_a_branch_broke_was_in_step_at_its_base(oarlock: Oarlock, committed: Path) -> None:
    reword(committed)
    run = oarlock("check", "--base", "HEAD")
    assert run.code == 1
    place = f"at HEAD ({git(committed, 'rev-parse', 'HEAD')[:12]})"
    assert f"\n  {place} it was in step, so what came since moved it\n" in run.out


def test_what_was_broken_before_is_told_as_such(oarlock: Oarlock, committed: Path) -> None:
    reword(committed)
    commit(committed)
    run = oarlock("check", "--base", "HEAD")
    assert run.code == 1
    assert "it was out of step already" in run.out
    assert "was in step, so" in oarlock("check", "--base", "HEAD~1").out


def test_the_repository_is_left_as_it_was(oarlock: Oarlock, committed: Path) -> None:
    reword(committed)
    before = git(committed, "status", "--porcelain=v2")
    index = (committed / ".git" / "index").read_bytes()
    oarlock("check", "--base", "HEAD")
    assert (committed / ".git" / "index").read_bytes() == index
    assert git(committed, "status", "--porcelain=v2") == before


def test_files_that_archives_leave_out_count(oarlock: Oarlock, committed: Path) -> None:
    (committed / ".gitattributes").write_text("clients export-ignore\n")
    commit(committed)
    reword(committed)
    assert "was in step, so" in oarlock("check", "--base", "HEAD").out


def test_what_is_in_step_needs_no_base(oarlock: Oarlock, committed: Path) -> None:
    assert committed.is_dir()
    run = oarlock("check", "--base", "HEAD")
    assert (run.code, run.err) == (0, "")


def test_a_target_that_is_new_was_not_configured(oarlock: Oarlock, committed: Path) -> None:
    more = CONFIGURATION.replace("targets.pets", "targets.more").replace('"pets"', '"more"')
    (committed / "oarlock.toml").write_text(CONFIGURATION + more)
    assert "it was not configured yet" in oarlock("check", "--base", "HEAD").out


def test_a_document_that_could_not_be_read_is_said_to_be_so(
    oarlock: Oarlock, committed: Path
) -> None:
    (committed / "pets.yaml").write_text("openapi: [")
    commit(committed)
    (committed / "pets.yaml").write_text(PETS.replace("limit", "most"))
    assert "it could not be generated" in oarlock("check", "--base", "HEAD").out


@pytest.mark.parametrize(
    ("revision", "message"),
    [
        ("nowhere", "has no revision nowhere"),
        ("--output=x", '"--output=x" is not a revision'),
        ("", '"" is not a revision'),
        ("HEAD:pets.yaml", "has no revision HEAD:pets.yaml"),
    ],
)
def test_what_is_no_revision_is_an_error(
    oarlock: Oarlock, committed: Path, revision: str, message: str
) -> None:
    reword(committed)
    run = oarlock("check", f"--base={revision}")
    assert run.code == 2
    assert message in run.err
    assert not (committed / "x").exists()


def test_without_a_repository_there_is_no_base(oarlock: Oarlock, repository: Path) -> None:
    (repository / ".git").rmdir()
    run = oarlock("check", "--base", "HEAD")
    assert run.code == 2
    assert "not a git repository" in run.err


def test_an_unnamed_run_forgets_targets_that_are_no_longer_configured(
    oarlock: Oarlock, repository: Path
) -> None:
    more = CONFIGURATION.replace("targets.pets", "targets.more").replace('"pets"', '"more"')
    (repository / "oarlock.toml").write_text(CONFIGURATION + more)
    assert oarlock("generate").code == 0
    (repository / "oarlock.toml").write_text(CONFIGURATION)
    lock = repository / "oarlock.lock"
    assert (
        "the lock records a target that the configuration no longer has: more"
        in oarlock("check").err
    )
    assert oarlock("generate", "pets").code == 0
    assert "[targets.more]" in lock.read_text()
    run = oarlock("generate")
    assert "more is no longer configured" in run.err
    assert "[targets.more" not in lock.read_text()
    assert "[targets.pets]" in lock.read_text()
    assert (repository / "clients" / "more").is_dir()
    assert oarlock("check").err == ""


def test_without_git_there_is_no_base(
    oarlock: Oarlock, committed: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    reword(committed)
    run = oarlock("check", "--base", "HEAD", PATH=str(tmp_path_factory.mktemp("empty")))
    assert (run.code, run.err) == (
        2,
        "error: --base HEAD: git is not installed, so there are no revisions\n",
    )


def test_a_base_is_that_of_a_configuration(oarlock: Oarlock, committed: Path) -> None:
    places = ("--spec", "pets.yaml", "--output", "out", "--package", "pets")
    run = oarlock("check", "--base", "HEAD", *places)
    assert run.code == 2
    assert "--base needs a configuration, which --spec replaces" in run.err


@pytest.mark.parametrize(("configuration", "said"), [
    (None, "it was not configured yet"),
    ("[targets.pets]\nspec = 5\n", "it could not be generated"),
], ids=["none", "broken"])  # fmt: skip
def test_a_base_whose_configuration_says_nothing_is_told(
    oarlock: Oarlock, committed: Path, configuration: str | None, said: str
) -> None:
    place = committed / "oarlock.toml"
    place.unlink() if configuration is None else place.write_text(configuration)
    commit(committed)
    place.write_text(CONFIGURATION)
    reword(committed)
    run = oarlock("check", "--base", "HEAD")
    assert run.code == 1
    assert said in run.out
