"""Measures Oarlock beside its peers: whole processes, user plus system CPU, in turn, medians.

    python benchmarks/run.py --peers .venv-peers/bin [--rounds 5]

Prints a Markdown table for `docs/benchmarks.md`. Ratios come from pairs that ran one after the other,
so they hold on a machine whose speed drifts. Nothing here is a test: nothing fails on a slow machine.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "specs/digitalriver/2020-12-17.json"
BIN = Path(sys.executable).parent
# Compiled modules are kept, as for any user.
_LEFT_OUT = frozenset({"PYTHONDONTWRITEBYTECODE"})
_LIMIT = 600


@dataclass(frozen=True, slots=True)
class Run:
    """What one process took: CPU seconds and peak memory in MiB."""

    cpu: float
    peak: float


def usage(command: list[str], *, cwd: Path, limit: int, **environment: str) -> Run | str:
    """Run a command to its end and account for it and its children, or say how it failed.

    A process that computes for more than ``limit`` seconds is killed.
    """
    pid = os.fork()
    if pid == 0:
        os.chdir(cwd)
        null = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(null, stream)
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
        kept = {key: value for key, value in os.environ.items() if key not in _LEFT_OUT}
        os.execvpe(command[0], command, {**kept, "NO_COLOR": "1", **environment})
    _, status, used = os.wait4(pid, 0)
    if status:
        return f"exit {os.waitstatus_to_exitcode(status)}"
    return Run(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def measure(command: list[str], *, cwd: Path = ROOT, **environment: str) -> Run:
    """Run a command that has to succeed, and account for it and its children."""
    used = usage(command, cwd=cwd, limit=_LIMIT, **environment)
    if isinstance(used, str):
        raise SystemExit(f"{' '.join(command)}: {used}")
    return used


def median(runs: list[Run]) -> str:
    """Return the median of the CPU seconds."""
    return f"{statistics.median(run.cpu for run in runs):.3g} s"


def ratio(ours: list[Run], theirs: list[Run]) -> str:
    """Return the median of the ratios, pair by pair."""
    return f"{statistics.median(a.cpu / b.cpu for a, b in zip(ours, theirs, strict=True)):.2f}"


class Bench:
    """The measurements, each a row of the table."""

    def __init__(self, folder: Path, rounds: int, peers: Path | None) -> None:
        self.folder = folder
        self.rounds = rounds
        self.peers = peers
        self.cache = folder / "cache"

    def generate(self, formatter: str, *, spec: Path = SPEC, cold: bool = True) -> Run:
        """Generate the Digital River client into a new folder."""
        if cold:
            shutil.rmtree(self.cache, ignore_errors=True)
        output = self.folder / formatter
        shutil.rmtree(output, ignore_errors=True)
        command = [str(BIN / "oarlock"), "generate", "--spec", str(spec), "--output", str(output)]
        command += ["--package", "digitalriver", "--formatter", formatter]
        return measure(command, OARLOCK_CACHE_DIR=str(self.cache))

    def peer(self) -> Run:
        """Let openapi-python-client generate from the same document."""
        assert self.peers is not None
        output = self.folder / "peer"
        shutil.rmtree(output, ignore_errors=True)
        command = [str(self.peers / "openapi-python-client"), "generate"]
        command += ["--path", str(SPEC), "--output-path", str(output)]
        return measure(command, PATH=f"{self.peers}:{os.environ['PATH']}")

    def rows(self) -> list[tuple[str, str, str]]:
        """Return what was measured: the figure's name, its value, and a ratio."""
        rows = []
        for formatter in ("ruff", "black"):
            ours, theirs = self.paired(
                lambda formatter=formatter: self.generate(formatter),
                self.peer if self.peers else None,
            )
            compared = f"{ratio(ours, theirs)} of openapi-python-client's {median(theirs)}"
            rows.append(
                (f"cold generate, {formatter}", median(ours), compared if theirs else "no peers")
            )
            rows.append(
                (f"peak memory, {formatter}", f"{max(run.peak for run in ours):.0f} MiB", "")
            )
            rows.append(self.second_run(formatter, ours))
        rows.extend(self.short_commands())
        rows.extend(self.imports())
        return rows

    def paired(
        self, ours: Callable[[], Run], theirs: Callable[[], Run] | None
    ) -> tuple[list[Run], list[Run]]:
        """Run both in turn, after one round that is not counted."""
        left, right = [], []
        for turn in range(self.rounds + 1):
            left.append(ours())
            if theirs is not None:
                right.append(theirs())
            if not turn:
                left.clear()
                right.clear()
        return left, right

    def second_run(self, formatter: str, cold: list[Run]) -> tuple[str, str, str]:
        """Change one description, with the cache of a run before."""
        changed = self.folder / "changed.json"
        runs = []
        for turn in range(self.rounds):
            self.generate(formatter)
            document = json.loads(SPEC.read_text(encoding="utf-8"))
            document["components"]["schemas"]["Refund"]["description"] = f"Changed {turn}."
            changed.write_text(json.dumps(document, indent=2, ensure_ascii=False), encoding="utf-8")
            runs.append(self.generate(formatter, spec=changed, cold=False))
        name = f"second run, one description changed, {formatter}"
        return name, median(runs), f"{ratio(runs, cold)} of the cold run"

    def short_commands(self) -> list[tuple[str, str, str]]:
        """Measure what is run most often."""
        oarlock = str(BIN / "oarlock")
        rows = []
        for arguments in (["check", "--trust-lock"], ["--help"]):
            runs, _ = self.paired(lambda arguments=arguments: measure([oarlock, *arguments]), None)
            rows.append((f"oarlock {' '.join(arguments)}", median(runs), ""))
        return rows

    def imports(self) -> list[tuple[str, str, str]]:
        """Measure what a program pays for the client before its first call."""
        python = str(BIN / "python")

        def run(code: str) -> Callable[[], Run]:
            return lambda: measure([python, "-c", code], cwd=ROOT / "generated")

        package, bare = self.paired(run("import digitalriver"), run("pass"))
        ready, alone = self.paired(
            run("from digitalriver import Client; Client(token='x').refunds.list"),
            run("import httpx2, pydantic"),
        )
        extra = statistics.median(a.cpu - b.cpu for a, b in zip(package, bare, strict=True))
        return [
            ("import digitalriver", f"{extra:.3g} s", "beyond starting Python"),
            (
                "client ready to call",
                median(ready),
                f"{ratio(ready, alone)} of httpx2 and pydantic",
            ),
        ]


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peers", type=Path, help="bin folder with openapi-python-client")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), arguments.rounds, arguments.peers and arguments.peers.resolve())
        print("| what | median | compared |\n|---|---|---|")
        for row in bench.rows():
            print("| " + " | ".join(row) + " |", flush=True)


if __name__ == "__main__":
    main()
