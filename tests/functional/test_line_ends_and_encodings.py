"""Git for Windows and its terminals: lines that end otherwise, and terminals that lack characters."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import PETS, ROOT, Oarlock
from tests.support.edited import FILE, PATCH, add_method
from tests.support.git import commit, git, start

FOREIGN = PETS.replace("title: Pets", "title: Haustiere für “Żółw” 🐢")


def with_other_ends(folder: Path) -> list[Path]:
    """Give every text of a folder the line ends of Windows."""
    files = [path for path in folder.rglob("*") if path.is_file() and ".git" not in path.parts]
    for path in files:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    return files


@pytest.mark.usefixtures("file")
def test_a_clone_with_other_line_ends_is_in_step(oarlock: Oarlock, repository: Path) -> None:
    (repository / ".git").rmdir()
    start(repository)
    commit(repository)
    # As it was before packages had attributes of their own.
    (repository / ".git" / "info" / "attributes").write_text("* text !eol\n")
    git(repository, "config", "core.autocrlf", "true")
    for path in git(repository, "ls-files").split():
        (repository / path).unlink()
    git(repository, "checkout", "--", ".")
    assert b"\r\n" in (repository / FILE).read_bytes()
    assert b"\r\n" in (repository / "oarlock.lock").read_bytes()
    run = oarlock("check")
    assert run.code == 0
    assert run.out.startswith("pets: in step, ")
    assert "by the lock" in oarlock("check", "--trust-lock").out
    before = {path: path.read_bytes() for path in (repository / "clients").rglob("*.py")}
    assert ": 0 written, " in oarlock("generate", "--force").out
    assert {path: path.read_bytes() for path in before} == before
    assert git(repository, "status", "--short") == ""


@pytest.mark.usefixtures("file")
def test_a_package_keeps_its_line_ends_in_every_clone(repository: Path) -> None:
    (repository / ".git").rmdir()
    start(repository)
    commit(repository)
    git(repository, "config", "core.autocrlf", "true")
    for path in git(repository, "ls-files").split():
        (repository / path).unlink()
    git(repository, "checkout", "--", ".")
    assert b"\r\n" in (repository / "pets.yaml").read_bytes()
    assert b"\r" not in (repository / FILE).read_bytes()
    shown = git(repository, "check-attr", "linguist-generated", "--", FILE)
    assert shown == f"{FILE}: linguist-generated: set\n"


def test_an_edit_among_other_line_ends_is_that_edit_alone(
    oarlock: Oarlock, file: Path, repository: Path
) -> None:
    text = add_method(file)
    with_other_ends(repository)
    run = oarlock("check", "--format", "json")
    (difference,) = json.loads(run.out)["targets"][0]["differences"]
    assert (difference["path"], difference["added"], difference["removed"]) == (
        "resources/pets.py",
        0,
        4,
    )
    assert oarlock("keep", FILE).code == 0
    assert oarlock("check").code == 0
    with_other_ends(repository / "patches")
    assert oarlock("check").code == 0
    assert oarlock("check", "--trust-lock").out.endswith("by the lock, 1 edit kept\n")
    assert "\n+    def first" in (repository / PATCH).read_text()
    assert file.read_text() == text


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-16"])
@pytest.mark.parametrize("form", ["html", "json", "github", "sarif", "junit"])
def test_what_programs_read_is_utf8_whatever_the_terminal_is(
    repository: Path, file: Path, oarlock: Oarlock, encoding: str, form: str
) -> None:
    (repository / "pets.yaml").write_text(FOREIGN, encoding="utf-8")
    add_method(file)
    expected = oarlock("check", "--format", form, PYTHONIOENCODING="utf-8").out
    assert "🐢" in expected or form in ("json", "sarif", "github", "junit")
    done = run_bytes(repository, "check", "--format", form, encoding=encoding)
    assert done.returncode == 1
    assert done.stdout.decode("utf-8") == expected


@pytest.mark.usefixtures("file")
@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
@pytest.mark.parametrize(
    "command", [("check",), ("show", "pets.yaml"), ("generate", "--discard-edits")]
)
def test_text_for_people_never_fails(
    repository: Path, encoding: str, command: tuple[str, ...]
) -> None:
    (repository / "pets.yaml").write_text(FOREIGN, encoding="utf-8")
    done = run_bytes(repository, *command, encoding=encoding)
    assert done.returncode in (0, 1), done.stderr
    if (
        encoding == "cp1252" and command[0] != "generate"
    ):  # click takes ASCII for a mistake, and writes UTF-8
        assert b"\\U0001f422" in done.stdout
        assert "für".encode("cp1252") in done.stdout


def run_bytes(folder: Path, *arguments: str, encoding: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command where standard output has an encoding."""
    import os

    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": encoding}
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        check=False,
    )
