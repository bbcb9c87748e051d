"""Pages of the documentation whose commands are run, and print what the pages say."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.support.command import ROOT

BASH = shutil.which("bash") or ""
_BLOCK = re.compile(
    r"(?P<note><!-- not run: [^>]+ -->\n)?```(?P<kind>\w+)\n(?P<text>.*?)```", re.DOTALL
)
_VARYING = re.compile(r"\d+\.\d(?= s\b)|\b\d\d+(?= files\b| unchanged\b)")
"""How long it took, and how many files a client has with those of its runtime."""


@dataclass(frozen=True)
class Command:
    """A command of a page, and the lines that it prints there."""

    text: str
    printed: tuple[str, ...]


def blocks(kind: str, page: Path) -> list[str]:
    """Return the code blocks of a language, but for those that the page says are not run."""
    found = _BLOCK.finditer(page.read_text())
    return [match["text"] for match in found if match["kind"] == kind and not match["note"]]


def commands(page: Path) -> Iterator[Command]:
    """Yield the commands of a page."""
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


def new_home(folder: Path) -> dict[str, str]:
    """Return an environment with an empty home, in which `oarlock` is this one."""
    binaries = folder / "bin"
    binaries.mkdir()
    oarlock = binaries / "oarlock"
    oarlock.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m generator "$@"\n')
    oarlock.chmod(0o755)
    kept = {key: os.environ[key] for key in ("LANG", "SYSTEMROOT") if key in os.environ}
    return {
        **kept,
        "PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder / "home"),
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
        done = run(command.text, folder, environment)
        assert is_printed(command.printed, done.stdout.splitlines()), f"{command}\n{done.stdout}"
        assert done.returncode in (0, 1), command
    return len(ran)


def run(
    command: str, folder: Path, environment: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run a command of a page; what it prints and what it complains of are one text."""
    return subprocess.run(
        [BASH, "-c", command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
