"""A run that is stopped ends at once, with its processes, and leaves nothing behind."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.command import ROOT

# All files are given to worker processes, as those of a large document are.
PROGRAM = (
    "import signal, sys, generator.python.printing.format as f; f._PARALLEL_FROM = 0;"
    # A shell has what it runs in the background ignore interrupts.
    "signal.signal(signal.SIGINT, signal.default_int_handler);"
    "from generator.cli.main import run; run()"
)


def large_document() -> str:
    """Describe so much that it takes black several seconds."""
    properties = {f"property_{index}": {"type": "string"} for index in range(150)}
    schema = {"type": "object", "properties": properties}
    return json.dumps(
        {
            "openapi": "3.0.3",
            "info": {"title": "T", "version": "1"},
            "paths": {},
            "components": {"schemas": {f"Thing{index}": schema for index in range(250)}},
        }
    )


def children(pid: int) -> list[int]:
    """Return the processes that a process has started."""
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def wait_until(condition: Callable[[], bool], seconds: float) -> float:
    """Wait until something is so, and return how long that took."""
    start = time.monotonic()
    while not condition():
        assert time.monotonic() - start < seconds
        time.sleep(0.01)
    return time.monotonic() - start


def is_there(pid: int) -> bool:
    """Tell whether a process runs: one that has ended may still wait to be noticed."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def to_all(running: subprocess.Popen[str], number: signal.Signals) -> None:
    """Send a signal as a terminal does: to every process of the group."""
    os.killpg(running.pid, number)


def to_one(running: subprocess.Popen[str], number: signal.Signals) -> None:
    """Send a signal as `kill` does."""
    running.send_signal(number)


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="there is no /proc")
@pytest.mark.parametrize(
    ("number", "send", "code", "word"),
    [
        (signal.SIGTERM, to_one, 143, "terminated\n"),
        (signal.SIGTERM, to_all, 143, "terminated\n"),
        (signal.SIGINT, to_all, 130, "interrupted\n"),
        (signal.SIGKILL, to_one, -9, ""),
    ],
)
def test_formatting_that_is_stopped_ends_with_its_processes(
    tmp_path: Path,
    number: signal.Signals,
    send: Callable[[subprocess.Popen[str], signal.Signals], None],
    code: int,
    word: str,
) -> None:
    (tmp_path / "api.json").write_text(large_document())
    where = ("--spec", "api.json", "--output", "out", "--package", "api", "--no-cache")
    running = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "generate", *where],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        wait_until(lambda: len(children(running.pid)) > 1, 60)
        time.sleep(0.3)  # so that they are at work
        workers = children(running.pid)
        start = time.monotonic()
        send(running, number)
        # Who reads the pipe is told of its end only when the last process that could write is gone.
        _, said = running.communicate(timeout=10)
        assert time.monotonic() - start < 5
        wait_until(lambda: not any(map(is_there, workers)), 5)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(running.pid, signal.SIGKILL)
    assert running.returncode == code
    assert said.endswith(word)
    assert "Traceback" not in said
    if number != signal.SIGKILL:
        assert sorted(path.name for path in tmp_path.iterdir()) == ["api.json"]


LONG_MODULES = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    "from generator.cli import main\n"
    "from generator.python.printing.format import _black\n"
    "text = 'a = [' + '1, ' * 20_000 + ']'\n"
    "main._oarlock.main = lambda *_, **__: _black([text] * 3_000)\n"
    "main.run()"
)
"""A program whose worker processes are given more than a pipe holds, so that the writer waits for them."""


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="there is no /proc")
def test_formatting_can_be_interrupted_at_any_moment() -> None:
    for tenths in range(0, 16, 2):
        running = subprocess.Popen(
            [sys.executable, "-c", LONG_MODULES],
            cwd=ROOT,
            stderr=subprocess.PIPE,
            start_new_session=True,
            text=True,
        )
        wait_until(lambda: bool(children(running.pid)), 30)  # noqa: B023 - it is called here
        time.sleep(tenths / 10)
        to_all(running, signal.SIGINT)
        try:
            _, told = running.communicate(timeout=20)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGKILL)
        assert (running.returncode, told) == (130, "interrupted\n")


DESTRUCTOR = """
import os, threading, time, generator.cli.main as main
class Slow:
    def __del__(self):
        print("deleting", flush=True)
        end = time.monotonic() + 1
        while time.monotonic() < end:
            pass
def command(*_, **__):
    slow = Slow()
    del slow
    time.sleep(60)
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
main._oarlock.main = command
main.run()
"""


IN_THE_HOOK = """
start = threading.Timer.start
def slow_start(timer):
    start(timer)
    if os.environ["SLOW"] == "1" and timer.interval < 1:
        os.environ["SLOW"] = "0"
        time.sleep(0.5)
threading.Timer.start = slow_start
"""
"""Lets the repeated signal come while the first one is still being noticed, as on a busy machine."""


@pytest.mark.parametrize("is_slow", [False, True])
@pytest.mark.parametrize(
    ("number", "code", "word"),
    [(signal.SIGINT, 130, "interrupted\n"), (signal.SIGTERM, 143, "terminated\n")],
)
def test_a_signal_that_python_drops_is_repeated(
    number: signal.Signals, code: int, word: str, is_slow: bool
) -> None:
    running = subprocess.Popen(
        [sys.executable, "-c", DESTRUCTOR.replace("def command", IN_THE_HOOK + "def command")],
        cwd=ROOT,
        env={**os.environ, "SLOW": str(int(is_slow))},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "deleting\n"
    running.send_signal(number)
    began = time.monotonic()
    _, told = running.communicate(timeout=20)
    assert (running.returncode, told) == (code, word)
    assert time.monotonic() - began < 4
