"""What type checkers say of the calls of a package."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.calls.program import Call, Calls, Program, write
from tests.conformance.package import GeneratedPackage

_LONGEST = 300
_FILE = "calls_{}.py"
Errors = dict[str, dict[int, str]]
"""What a checker says of each line of each file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A call that a type checker judges otherwise than the document."""

    checker: str
    call: Call
    message: str

    def __str__(self) -> str:
        """Return the finding on two lines."""
        said = self.message or "accepted"
        wanted = f"wrong ({self.call.mistake})" if self.call.mistake else "right"
        return f"{self.checker}: {wanted}, but {said}\n    {self.call.statement[:_LONGEST]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What was found in a package, and how much was looked at."""

    findings: tuple[Finding, ...]
    right: int
    wrong: int
    without: int


def judge(
    packages: Sequence[tuple[Mapping[str, Any], GeneratedPackage]],
    root: Path,
    checkers: Sequence[str] = ("mypy", "pyright"),
) -> Verdict:
    """Write the calls of packages as programs and have type checkers read these.

    Args:
        packages: documents, with the packages that were made from them.
        root: the folder that the packages are imported from.
        checkers: `mypy`, `pyright` or both.
    """
    made = [(package, Calls(document, package)) for document, package in packages]
    programs = [write(package, calls) for package, calls in made]
    findings: list[Finding] = []
    with tempfile.TemporaryDirectory() as working:
        folder = Path(working)
        for number, program in enumerate(programs):
            (folder / _FILE.format(number)).write_text(program.text)
        for checker in checkers:
            errors = _CHECKERS[checker](folder, root)
            for number, program in enumerate(programs):
                findings += _compared(checker, program, errors.get(_FILE.format(number), {}))
    written = [call for program in programs for call in program.calls.values()]
    wrong = sum(bool(call.mistake) for call in written)
    without = sum(calls.without for _, calls in made)
    return Verdict(
        findings=tuple(findings), right=len(written) - wrong, wrong=wrong, without=without
    )


def _compared(checker: str, program: Program, errors: Mapping[int, str]) -> Iterator[Finding]:
    if stray := errors.keys() - program.calls.keys():
        raise RuntimeError(f"{checker}: line {min(stray)}: {errors[min(stray)]}")
    for line, call in program.calls.items():
        if bool(call.mistake) != (line in errors):
            yield Finding(checker=checker, call=call, message=errors.get(line, ""))


def _mypy(folder: Path, root: Path) -> Errors:
    options = ("--strict", "--config-file=", "--output=json", "--cache-dir", str(root / ".mypy"))
    done = _run(folder, "mypy", *options, ".", MYPYPATH=str(root))
    errors: Errors = {}
    for line in done.stdout.splitlines():
        found = json.loads(line)
        if found["severity"] == "error":
            lines = errors.setdefault(Path(found["file"]).name, {})
            lines.setdefault(found["line"], f"{found['message']} [{found['code']}]")
    return errors


def _pyright(folder: Path, root: Path) -> Errors:
    settings = {"extraPaths": [str(root)], "include": ["."]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    done = _run(folder, "pyright", "--pythonpath", sys.executable, "--outputjson")
    errors: Errors = {}
    for found in json.loads(done.stdout)["generalDiagnostics"]:
        if found["severity"] == "error":
            lines = errors.setdefault(Path(found["file"]).name, {})
            line = found["range"]["start"]["line"] + 1
            lines.setdefault(line, found["message"].replace("\n", " "))
    return errors


def _run(
    folder: Path, module: str, *arguments: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode > 1 or done.stderr.startswith("Traceback"):
        raise RuntimeError(f"{module}: {done.stderr or done.stdout}")
    return done


_CHECKERS: Mapping[str, Callable[[Path, Path], Errors]] = {"mypy": _mypy, "pyright": _pyright}
