"""The tutorial and the guide to a new version are true: their commands are run, and print what the pages say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import ROOT
from tests.support.recording_server import Answer, start_server
from tests.support.transcripts import BASH, blocks, follow, is_printed, new_home, run

TUTORIAL = ROOT / "docs" / "start.md"
NEW_VERSION = ROOT / "docs" / "how-to" / "new-version.md"


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    return new_home(tmp_path)


@pytest.mark.skipif(not BASH, reason="there is no bash")
def test_the_commands_print_what_the_tutorial_says(tmp_path: Path, home: dict[str, str]) -> None:
    folder = tmp_path / "repository"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(blocks("yaml", TUTORIAL)[0])
    assert follow(TUTORIAL, folder, home) >= 10
    server = start_server()
    try:
        server.answer(Answer(body=b'[{"name": "Tom", "age": 3.5}]'))
        ran = subprocess.run(
            [sys.executable, "-c", blocks("python", TUTORIAL)[0]],
            cwd=folder,
            env={**home, "PETS_BASE_URL": server.url},
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        server.shutdown()
        server.server_close()
    assert (ran.returncode, ran.stdout) == (0, "Tom 3.5\n"), ran.stderr
    assert [request.target for request in server.requests] == ["/pets?kind=cat"]


@pytest.mark.skipif(not BASH, reason="there is no bash")
def test_the_guide_to_a_new_version_prints_what_it_says(
    tmp_path: Path, home: dict[str, str]
) -> None:
    folder = tmp_path / "repository"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(blocks("yaml", TUTORIAL)[0])
    (folder / "report.py").write_text(blocks("python", NEW_VERSION)[0])
    prepare = (
        "git init -q && oarlock init --spec openapi.yaml --yes && git add -A && git commit -qm pets"
    )
    assert run(prepare, folder, home).returncode == 0
    assert follow(NEW_VERSION, folder, home) == 10
    guide = (folder / "docs" / "migrations" / "pets-2.0.md").read_text()
    assert "`report.py:6`" in guide
    check = f"{sys.executable} -m mypy --strict report.py"
    types = run(check, folder, {**home, "PYTHONPATH": "."})
    assert types.returncode == 0, types.stdout
    assert not run("git status --porcelain -- pets report.py", folder, home).stdout


def test_the_comparison_sees_what_differs() -> None:
    assert is_printed(("a", "...", "0.1 s"), ["a", "b", "c", "9.9 s"])
    assert is_printed(("72 files: 2 written",), ["80 files: 2 written"])
    assert not is_printed(("2 files out of step",), ["3 files out of step"])
    assert not is_printed(("a",), ["a", "b"])
    assert not is_printed(("a", "b"), ["a"])
