"""Kills, full disks and forged patches lose nothing of what was typed."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import ROOT, Oarlock
from tests.support.edited import (
    FILE,
    OTHER_PATH,
    PATCH,
    add_method,
    contents,
)


def test_a_kill_between_patch_and_lock_loses_nothing(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    edited = add_method(file)
    lock = (repository / "oarlock.lock").read_bytes()
    oarlock("keep", FILE)
    (repository / "oarlock.lock").write_bytes(lock)
    assert oarlock("check", "--trust-lock").code == 1
    assert oarlock("generate").code == 0
    assert file.read_text() == edited
    (repository / "oarlock.lock").write_bytes(lock)
    (repository / "pets.yaml").write_text(OTHER_PATH)
    assert oarlock("generate").code == 0
    assert "def first" in file.read_text()
    assert oarlock("check", "--trust-lock").code == 0


def test_a_kill_between_tree_and_lock_is_noticed_with_kept_edits_too(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    add_method(file)
    oarlock("keep", FILE)
    old_lock = (repository / "oarlock.lock").read_bytes()
    (repository / "pets.yaml").write_text(OTHER_PATH)
    oarlock("generate")
    # As a run leaves it that is killed after the exchange of the folders.
    stage = repository / "clients/__pycache__/oarlock-pets"
    stage.mkdir(parents=True)
    (repository / "oarlock.lock").rename(stage / "entry")
    (repository / "oarlock.lock").write_bytes(old_lock)
    assert oarlock("check").code == 0
    assert oarlock("keep").out == ""
    assert oarlock("generate").code == 0
    assert oarlock("check", "--trust-lock").code == 0


@pytest.mark.parametrize("arguments", [("generate", "--discard-edits"), ("keep", FILE)])
def test_a_full_disk_keeps_all(
    oarlock: Oarlock, repository: Path, file: Path, arguments: tuple[str, ...]
) -> None:
    add_method(file)
    before = contents(repository)

    def full_disk() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))

    completed = subprocess.run(
        [sys.executable, "-m", "generator", *arguments, "--no-cache"],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        preexec_fn=full_disk,
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.returncode == 2, completed.stderr
    assert "cannot write" in completed.stderr
    assert contents(repository) == before


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        (PATCH, "File: resources/pets.py", "File: ../../oarlock.toml", "is not the path of a file"),
        (PATCH, "File: resources/pets.py", "File: /etc/passwd", "is not the path of a file"),
        (PATCH, "+    def first", "+    def second", ""),
        (PATCH, " class AsyncPets", " class Other", "the diff does not fit the text that it edits"),
        ("patches/pets/x.patch", "", "", "a patch is called NNN-NAME.patch"),
    ],
)
def test_a_patch_is_not_believed(
    oarlock: Oarlock, repository: Path, file: Path, name: str, old: str, new: str, said: str
) -> None:
    add_method(file)
    oarlock("keep", FILE)
    text = (repository / PATCH).read_text()
    (repository / name).write_text(text.replace(old, new, 1))
    before = contents(repository)
    run = oarlock("generate")
    if not said:
        assert "def second" in file.read_text()
        return
    assert run.code == 2
    assert said in run.err
    assert run.err.startswith(f"error: {name}")
    assert contents(repository) == before


def test_patches_behind_links_are_refused(oarlock: Oarlock, repository: Path, file: Path) -> None:
    add_method(file)
    oarlock("keep", FILE)
    (repository / PATCH).rename(repository / "elsewhere")
    (repository / PATCH).symlink_to(repository / "elsewhere")
    run = oarlock("generate")
    assert run.code == 2
    assert "not a regular file" in run.err
    (repository / PATCH).unlink()
    (repository / "elsewhere").unlink()
    (repository / "other").mkdir()
    (repository / "patches/pets").rmdir()
    (repository / "patches/pets").symlink_to(repository / "other")
    file.write_text(file.read_text() + "# mine\n")
    run = oarlock("keep", FILE)
    assert run.code == 2
    assert "writes through none" in run.err
    assert list((repository / "other").iterdir()) == []


def test_patches_are_completed(oarlock: Oarlock, file: Path) -> None:
    add_method(file)
    oarlock("keep", FILE)
    run = oarlock(
        _OARLOCK_COMPLETE="bash_complete", COMP_WORDS="oarlock patches drop pets/", COMP_CWORD="3"
    )
    assert run.out == "plain,pets/001-resources-pets.patch\n"
    run = oarlock(_OARLOCK_COMPLETE="bash_complete", COMP_WORDS="oarlock keep cl", COMP_CWORD="2")
    assert run.out == "file,cl\n"
