"""What a person sees in a terminal: lines that fit, colours, progress, the sum at the end."""

from __future__ import annotations

import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from tests.functional.test_baseline import NEW
from tests.support.command import CONFIGURATION, ROOT

pty = pytest.importorskip("pty", reason="there are no pseudo-terminals")

_PIECES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|[\r\n]|[^\x1b\r\n]+")
MORE = CONFIGURATION.replace("targets.pets", "targets.others").replace('"pets"', '"others"')


def seen(
    folder: Path, cache: Path, *arguments: str, columns: int = 80, **environment: str
) -> tuple[int, str]:
    """Run the command in a terminal; return its exit code and all that it wrote there."""
    import fcntl
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    inherited = {
        key: value
        for key, value in os.environ.items()
        if key not in ("CI", "NO_COLOR", "FORCE_COLOR", "COLUMNS")
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        env={
            **inherited,
            "PYTHONPATH": str(ROOT),
            "OARLOCK_CACHE_DIR": str(cache),
            "TERM": "xterm-256color",
            **environment,
        },
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    written = b""
    while True:
        try:
            content = os.read(ours, 65_536)
        except OSError:  # so Linux ends it
            break
        if not content:
            break
        written += content
    os.close(ours)
    return process.wait(timeout=60), written.decode().replace("\r\n", "\n")


def plain(text: str) -> list[str]:
    """Return the lines that a terminal shows in the end: it goes up, and erases, where it is told to."""
    lines, at, column = [""], 0, 0
    for piece in _PIECES.findall(text):
        if piece == "\n":
            at, column = at + 1, 0
            lines += [""] * (at == len(lines))
        elif piece == "\r":
            column = 0
        elif piece == "\x1b[2K":
            lines[at] = ""
        elif piece == "\x1b[1A":
            at -= 1
        elif not piece.startswith("\x1b"):
            lines[at] = lines[at][:column].ljust(column) + piece + lines[at][column + len(piece) :]
            column += len(piece)
    return [line.rstrip() for line in lines if line.strip()]


@pytest.fixture
def noted(repository: Path) -> Path:
    (repository / "pets.yaml").write_text(NEW)
    return repository


@pytest.mark.parametrize("columns", [50, 80, 140])
@pytest.mark.parametrize("command", ["validate", "generate"])
def test_no_line_is_wider_than_the_terminal(
    noted: Path, cache_folder: Path, columns: int, command: str
) -> None:
    _, text = seen(noted, cache_folder, command, columns=columns)
    pointer = "#/paths/~1pets/get/parameters/0/schema/default"
    lines = plain(text)
    assert all(len(line) <= columns or line.strip() == pointer for line in lines), lines
    assert pointer in text
    words = " ".join(" ".join(lines).split())
    assert "the default must be a whole number, not the string `1` [bad-default]" in words


def test_an_error_stands_under_its_line(noted: Path, cache_folder: Path) -> None:
    code, text = seen(noted, cache_folder, "validate")
    lines = plain(text)
    at = next(number for number, line in enumerate(lines) if line.startswith("   10 | "))
    assert lines[at][lines[at + 1].index("^") :].startswith('default: "1"')
    assert (code, lines[-1]) == (1, "pets.yaml: 2 errors, 1 warning")


@pytest.mark.parametrize(
    "arguments", [("validate",), ("show",), ("check",), ("generate",), ("frobnicate",)]
)
def test_every_command_has_colours_where_they_are_wanted(
    noted: Path, cache_folder: Path, arguments: tuple[str, ...]
) -> None:
    assert re.search(r"\x1b\[[0-9;]+m", seen(noted, cache_folder, *arguments)[1])
    _, text = seen(noted, cache_folder, *arguments, NO_COLOR="1")
    assert not re.search(r"\x1b\[(3[1-7]|1)m", text)


def test_progress_tells_the_target_and_how_far_it_is_and_leaves_nothing(
    noted: Path, cache_folder: Path
) -> None:
    (noted / "oarlock.toml").write_text(CONFIGURATION + MORE)
    arguments = ("generate", "--no-cache", "--jobs", "1")
    _, text = seen(noted, cache_folder, *arguments, columns=140)
    assert re.search(r"2 of 2, others: formatting with black: \d+ of \d+ files", text)
    lines = plain(text)
    assert lines[-1] == "2 targets generated"
    assert not any("formatting" in line for line in lines)


def test_targets_in_processes_of_their_own_write_as_one_does(
    noted: Path, cache_folder: Path
) -> None:
    (noted / "oarlock.toml").write_text(CONFIGURATION + MORE)
    _, text = seen(noted, cache_folder, "generate", "--no-cache", "--jobs", "2", columns=50)
    assert "0 of 2 targets done; pets, others" in text
    lines = plain(text)
    assert not any("targets done" in line for line in lines)
    assert all(len(line) <= 50 or line.strip().startswith("#/") for line in lines), lines
    assert text.count("\x1b[31merror\x1b[0m") == 4


def test_there_is_no_progress_in_ci(noted: Path, cache_folder: Path) -> None:
    _, text = seen(noted, cache_folder, "generate", "--no-cache", CI="true")
    assert "formatting" not in text
