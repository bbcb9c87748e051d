"""Type-checks many packages at once, so that libraries and the runtime are read once for all.

Keeps others from knowing how the type checkers are called, what they print, and which package an
error is in.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.corpus.workers import run_python
from tests.support.rendering import write_package, write_runtime

LIMIT = 6_000_000
"""Characters of code in a batch: about 25 ordinary clients, or one large one."""
_RUNTIME = "shared_runtime"
_NODE = "--max-old-space-size=8192"
"""Megabytes: pyright needs 6 GB for Microsoft Graph, and crawls when Node allows it only 4."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeFault:
    """What a type checker says of a line; the file's path starts with the package's folder."""

    file: str
    line: int
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a type checker says of a batch; `failure` is why that is not all there is to say."""

    faults: tuple[TypeFault, ...] = ()
    failure: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a type checker says of one package: `models/pet.py:7: message`, for each error."""

    errors: tuple[str, ...] = ()
    is_complete: bool = True
    """Whether the type checker got through; if not, it may do so another time."""


def pack(weights: Mapping[str, int], limit: int = LIMIT) -> list[tuple[str, ...]]:
    """Return batches whose weight is not above the limit, unless one document alone is: heavy first."""
    batches: list[list[str]] = []
    room: list[int] = []
    for name in sorted(weights, key=lambda name: (-weights[name], name)):
        fitting = (number for number, left in enumerate(room) if weights[name] <= left)
        number = next(fitting, len(batches))
        if number == len(batches):
            batches.append([])
            room.append(limit)
        batches[number].append(name)
        room[number] -= weights[name]
    return [tuple(batch) for batch in batches]


def check(
    checker: str, packages: Mapping[str, Mapping[str, str]], folder: Path
) -> dict[str, Result]:
    """Write packages, run a type checker over them, and return what it says of each.

    Args:
        checker: `mypy` or `pyright`.
        packages: the modules of each package, path and text, under its document's name.
        folder: where the packages are written, and what the checker keeps for the next batch.
    """
    batch = folder.resolve() / "batch"
    shutil.rmtree(batch, ignore_errors=True)
    batch.mkdir(parents=True)
    write_runtime(batch)
    folders = {f"p{number}": document for number, document in enumerate(packages)}
    for name, document in folders.items():
        write_package(batch / name, packages[document])
    results = _results(_CHECKERS[checker], batch, tuple(folders))
    shutil.rmtree(batch)
    return {document: results[name] for name, document in folders.items()}


def _results(
    judge: Callable[[Path, Sequence[str]], Verdict], batch: Path, names: Sequence[str]
) -> dict[str, Result]:
    """Return the result of each folder; halves a batch that the checker does not get through."""
    try:
        verdict = judge(batch, names)
    except subprocess.TimeoutExpired as expired:
        verdict = Verdict(failure=str(expired))
    if verdict.failure and len(names) > 1:
        middle = len(names) // 2
        return _results(judge, batch, names[:middle]) | _results(judge, batch, names[middle:])
    errors = attribute(verdict.faults, names)
    if verdict.failure:
        (alone,) = names
        return {alone: Result(errors=errors[alone] or (verdict.failure,), is_complete=False)}
    return {name: Result(errors=found) for name, found in errors.items()}


def attribute(faults: Iterable[TypeFault], names: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return the faults of each package; what lies in none of them, every one of them has."""
    lines: dict[str, list[str]] = {name: [] for name in names}
    for fault in faults:
        package, _, path = fault.file.partition("/")
        path = path if package in lines else fault.file.replace(_RUNTIME, "_runtime", 1)
        for name in [package] if package in lines else names:
            lines[name].append(f"{path}:{fault.line}: {fault.message}")
    return {name: tuple(found) for name, found in lines.items()}


def _mypy(batch: Path, names: Sequence[str]) -> Verdict:
    options = ("--strict", "--config-file=", "--cache-dir=../mypy", "--output=json")
    done = run_python(batch, "-m", "mypy", *options, *names, _RUNTIME)
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    faults = tuple(
        TypeFault(
            file=Path(one["file"]).as_posix(),
            line=one["line"],
            message=f"{one['message']}  [{one['code']}]",
        )
        for one in found
        if one["severity"] == "error"
    )
    return Verdict(faults=faults, failure=_failure(done, faults))


def _pyright(batch: Path, names: Sequence[str]) -> Verdict:
    options = ("--pythonpath", sys.executable, "--outputjson")
    done = run_python(batch, "-m", "pyright", *options, *names, _RUNTIME, NODE_OPTIONS=_NODE)
    try:
        found = json.loads(done.stdout)["generalDiagnostics"]
    except ValueError:
        return Verdict(failure=_last_words(done))
    faults = tuple(
        TypeFault(
            file=Path(os.path.relpath(one["file"], batch)).as_posix(),
            line=one["range"]["start"]["line"] + 1,
            message=one["message"],
        )
        for one in found
        if one["severity"] == "error"
    )
    return Verdict(faults=faults, failure=_failure(done, faults))


def _failure(done: subprocess.CompletedProcess[str], faults: Sequence[TypeFault]) -> str:
    """Return why a checker did not look at everything: it ends with 0, or with 1 and errors."""
    is_whole = done.returncode == (1 if faults else 0)
    return "" if is_whole else _last_words(done)


def _last_words(done: subprocess.CompletedProcess[str]) -> str:
    words = (done.stderr.strip() or done.stdout.strip() or "no word").splitlines()[-1]
    return f"ended with {done.returncode}: {words[-200:]}"


_CHECKERS = {"mypy": _mypy, "pyright": _pyright}
