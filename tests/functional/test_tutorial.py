"""The tutorial and the guide to a new version are true: their commands are run, and print what the pages say."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.command import ROOT
from tests.support.recording_server import Answer, start_server

BASH = shutil.which("bash") or ""
TUTORIAL = ROOT / "docs" / "start.md"
NEW_VERSION = ROOT / "docs" / "how-to" / "new-version.md"
_BLOCK = re.compile(
    r"(?P<note><!-- not run: [^>]+ -->\n)?```(?P<kind>\w+)\n(?P<text>.*?)```", re.DOTALL
)
_VARYING = re.compile(r"\d+\.\d(?= s\b)|\b\d\d+(?= files\b| unchanged\b)")
"""How long it took, and how many files a client has with those of its runtime."""


@dataclass(frozen=True)
class Command:
    """A command of the tutorial, and the lines that it prints there."""

    text: str
    printed: tuple[str, ...]


def blocks(kind: str, page: Path = TUTORIAL) -> list[str]:
    found = _BLOCK.finditer(page.read_text())
    return [match["text"] for match in found if match["kind"] == kind and not match["note"]]


def commands(page: Path) -> Iterator[Command]:
    for block in blocks("console", page):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            text, *printed = part.rstrip("\n").split("\n")
            yield Command(text, tuple(printed))


def is_printed(wanted: tuple[str, ...], lines: list[str]) -> bool:
    """Tell whether lines are those that were wanted; `...` stands for any."""
    pattern = "".join(
        r"(?:.*\n)*?" if line == "..." else re.escape(_VARYING.sub("N", line)) + r"\n"
        for line in wanted
    )
    text = "".join(f"{_VARYING.sub('N', line)}\n" for line in lines)
    return re.fullmatch(pattern, text) is not None


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """An environment with an empty home, in which `oarlock` is this one."""
    binaries = tmp_path / "bin"
    binaries.mkdir()
    oarlock = binaries / "oarlock"
    oarlock.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m generator "$@"\n')
    oarlock.chmod(0o755)
    kept = {key: os.environ[key] for key in ("LANG", "SYSTEMROOT") if key in os.environ}
    return {
        **kept,
        "PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tmp_path / "home"),
        "GIT_AUTHOR_NAME": "A",
        "GIT_AUTHOR_EMAIL": "a@example.com",
        "GIT_COMMITTER_NAME": "A",
        "GIT_COMMITTER_EMAIL": "a@example.com",
        "GIT_CONFIG_GLOBAL": os.devnull,
    }


def follow(page: Path, folder: Path, environment: dict[str, str]) -> int:
    """Run the commands of a page in a folder, compare what they print, and return how many there are."""
    ran = list(commands(page))
    for command in ran:
        run = _run(command.text, folder, environment)
        assert is_printed(command.printed, run.stdout.splitlines()), f"{command}\n{run.stdout}"
        assert run.returncode in (0, 1), command
    return len(ran)


def _run(
    command: str, folder: Path, environment: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [BASH, "-c", command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


@pytest.mark.skipif(not BASH, reason="there is no bash")
def test_the_commands_print_what_the_tutorial_says(tmp_path: Path, home: dict[str, str]) -> None:
    folder = tmp_path / "repository"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(blocks("yaml")[0])
    assert follow(TUTORIAL, folder, home) >= 10
    server = start_server()
    try:
        server.answer(Answer(body=b'[{"name": "Tom", "age": 3.5}]'))
        run = subprocess.run(
            [sys.executable, "-c", blocks("python")[0]],
            cwd=folder,
            env={**home, "PETS_BASE_URL": server.url},
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        server.shutdown()
        server.server_close()
    assert (run.returncode, run.stdout) == (0, "Tom 3.5\n"), run.stderr
    assert [request.target for request in server.requests] == ["/pets?kind=cat"]


@pytest.mark.skipif(not BASH, reason="there is no bash")
def test_the_guide_to_a_new_version_prints_what_it_says(
    tmp_path: Path, home: dict[str, str]
) -> None:
    folder = tmp_path / "repository"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(blocks("yaml")[0])
    (folder / "report.py").write_text(blocks("python", NEW_VERSION)[0])
    prepare = (
        "git init -q && oarlock init --spec openapi.yaml --yes && git add -A && git commit -qm pets"
    )
    assert _run(prepare, folder, home).returncode == 0
    assert follow(NEW_VERSION, folder, home) == 10
    guide = (folder / "docs" / "migrations" / "pets-2.0.md").read_text()
    assert "`report.py:6`" in guide
    check = f"{sys.executable} -m mypy --strict report.py"
    types = _run(check, folder, {**home, "PYTHONPATH": "."})
    assert types.returncode == 0, types.stdout
    assert not _run("git status --porcelain -- pets report.py", folder, home).stdout


def test_the_comparison_sees_what_differs() -> None:
    assert is_printed(("a", "...", "0.1 s"), ["a", "b", "c", "9.9 s"])
    assert is_printed(("72 files: 2 written",), ["80 files: 2 written"])
    assert not is_printed(("2 files out of step",), ["3 files out of step"])
    assert not is_printed(("a",), ["a", "b"])
    assert not is_printed(("a", "b"), ["a"])
