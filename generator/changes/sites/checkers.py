"""Runs the type checker of a project, mypy or pyright, and reads the types that it reveals."""

from __future__ import annotations

import configparser
import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from generator.changes.sites.probes import Position, lines_of
from generator.errors import OarlockError, visible

Checker = Literal["mypy", "pyright"]
Revealed = Mapping[tuple[str, Position], Sequence[str]]
"""Types by path, below the folder that was checked, and position: a checker may look at an expression several times."""
_MYPY_FILES = ("mypy.ini", ".mypy.ini")
_LIMIT = 600
"""Seconds that a type checker may take."""
_MYPY_LINE = re.compile(
    r'(?P<path>.+?):(?P<line>\d+):(?P<column>\d+): note: Revealed type is "(?P<type>.*)"'
)
_MYPY_ERROR = re.compile(r"(?P<path>.+?):(?P<line>\d+):\d+: error: (?P<text>.*)")
_PYRIGHT_TYPE = re.compile(r'Type of ".*?" is "(?P<type>.*)"', re.DOTALL)
PYRIGHT_CONFIG = "pyrightconfig.json"


def python_of(folder: Path) -> str:
    """Return the Python of a project: that of its own environment, of the active one, or the one that runs now."""
    active = os.environ.get("VIRTUAL_ENV", "")
    for environment in (folder / ".venv", folder / "venv", *([Path(active)] if active else [])):
        for program in ("bin/python", "Scripts/python.exe"):
            if (environment / program).is_file():
                return str(environment / program)
    return sys.executable


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A type checker, the Python that runs it, and the Python of the project, whose libraries it sees."""

    name: Checker
    runner: str
    python: str

    @property
    def command(self) -> list[str]:
        """What runs it."""
        option = "--python-executable" if self.name == "mypy" else "--pythonpath"
        return [self.runner, "-m", self.name, option, self.python]


def choose_checker(folder: Path) -> Program:
    """Return the checker that a project configures; where it configures none, the one that is installed.

    It is looked for in the environment of the project, then in that of Oarlock.

    Raises:
        OarlockError: the checker is not installed in either.
    """
    python = python_of(folder)
    configured = configured_checkers(folder)
    wanted: Sequence[Checker] = configured[:1] or ("mypy", "pyright")
    others = (sys.executable,) if _answers(python, "0") else ()
    for runner in dict.fromkeys((python, *others)):
        for checker in wanted:
            if _is_installed(checker, runner):
                return Program(name=checker, runner=runner, python=python)
    names = " or ".join(wanted)
    reason = "configures it and it" if configured else "configures no type checker, and neither"
    raise OarlockError(
        f"call sites are found with a type checker: {visible(str(folder))} {reason} is installed for"
        f" {visible(python)}; `{visible(python)} -m pip install {names.split(' ')[0]}`"
    )


def configured_checkers(folder: Path) -> tuple[Checker, ...]:
    """Return the checkers that the files of a project configure."""
    tools: Mapping[str, Any] = {}
    try:
        tools = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8")).get(
            "tool", {}
        )
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        tools = {}
    setup = configparser.ConfigParser(interpolation=None)
    try:
        setup.read(folder / "setup.cfg", encoding="utf-8")
    except (configparser.Error, UnicodeDecodeError):
        setup = configparser.ConfigParser()
    has_mypy = "mypy" in tools or setup.has_section("mypy")
    has_mypy = has_mypy or any((folder / name).is_file() for name in _MYPY_FILES)
    has_pyright = {"pyright", "basedpyright"} & tools.keys() or (folder / PYRIGHT_CONFIG).is_file()
    return (*(("mypy",) if has_mypy else ()), *(("pyright",) if has_pyright else ()))


def _is_installed(checker: Checker, python: str) -> bool:
    return _answers(python, f"__import__('importlib.util').util.find_spec({checker!r}) is None")


def _answers(python: str, code: str) -> bool:
    """Tell whether a Python runs, and an expression is false for it."""
    command = [python, "-c", f"import sys; sys.exit({code})"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def version_of(program: Program) -> str:
    """Return the version of a checker: `mypy 2.4.1`."""
    code = f"import importlib.metadata as m; print(m.version({program.name!r}))"
    command = [program.runner, "-c", code]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return f"{program.name} {done.stdout.strip()}".strip()


def reveal(program: Program, folder: Path, files: Sequence[str], search: Sequence[str]) -> Revealed:
    """Check files, and return the types that are revealed in them.

    Args:
        program: the checker.
        folder: the project, or a copy of it.
        files: what to check, below the folder.
        search: folders in which imports are looked for before the environment.

    Raises:
        OarlockError: the checker cannot run.
    """
    types: dict[tuple[str, Position], list[str]] = {}
    read = _mypy if program.name == "mypy" else _pyright
    for path, position, revealed in read(program, folder, files, search):
        types.setdefault((path, position), []).append(revealed)
    return types


def errors(
    program: Program,
    folder: Path,
    files: Sequence[str],
    search: Sequence[str],
    known: Path | None = None,
) -> Mapping[tuple[str, int], Counter[str]]:
    """Check files as `reveal` does, and return what the checker refuses, by path and line.

    Args:
        program, folder, files, search: as those of `reveal`.
        known: a folder in which mypy keeps what it learns of libraries, for the next call; no two calls at once.
    """
    found: dict[tuple[str, int], Counter[str]] = {}
    if program.name == "mypy":
        for line in _mypy_lines(program, folder, files, search, known):
            if match := _MYPY_ERROR.fullmatch(line):
                key = match["path"].replace(os.sep, "/"), int(match["line"])
                found.setdefault(key, Counter())[match["text"]] += 1
        return found
    for path, diagnostic in _pyright_diagnostics(program, folder, files, search):
        if diagnostic["severity"] == "error":
            key = path.as_posix(), diagnostic["range"]["start"]["line"] + 1
            found.setdefault(key, Counter())[diagnostic["message"]] += 1
    return found


def _mypy_lines(
    program: Program,
    folder: Path,
    files: Sequence[str],
    search: Sequence[str],
    known: Path | None = None,
) -> Sequence[str]:
    with tempfile.TemporaryDirectory(prefix="oarlock-") as scratch:
        arguments = Path(scratch) / "files"
        arguments.write_text("\n".join(files), encoding="utf-8")
        options = "--show-column-numbers --no-pretty --no-error-summary --check-untyped-defs --hide-error-context"
        options += (
            " --no-color-output --show-error-codes --soft-error-limit=-1 --no-warn-unused-configs"
        )
        paths = os.pathsep.join([*search, *filter(None, [os.environ.get("MYPYPATH", "")])])
        command = [*program.command, *options.split()]
        return _run(
            [*command, f"--cache-dir={known or Path(scratch) / 'cache'}", f"@{arguments}"],
            folder,
            {"MYPYPATH": paths},
        ).splitlines()


def _mypy(
    program: Program, folder: Path, files: Sequence[str], search: Sequence[str]
) -> Iterator[tuple[str, Position, str]]:
    texts: dict[str, list[str]] = {}
    for line in _mypy_lines(program, folder, files, search):
        if match := _MYPY_LINE.fullmatch(line):
            path = match["path"].replace(os.sep, "/")
            if path not in texts:
                texts[path] = lines_of((folder / path).read_text(encoding="utf-8"))
            number, column = int(match["line"]), int(match["column"]) - 1
            source = texts[path][number - 1].encode()[:column]  # mypy counts bytes
            yield path, Position(number, len(source.decode("utf-8", "replace"))), match["type"]


def _pyright_diagnostics(
    program: Program, folder: Path, files: Sequence[str], search: Sequence[str]
) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    settings = _pyright_settings(folder)
    settings |= {
        "include": list(files),
        "exclude": [],
        "extraPaths": [*search, *settings.get("extraPaths", ())],
    }
    (folder / PYRIGHT_CONFIG).write_text(json.dumps(settings), encoding="utf-8")
    output = _run([*program.command, "--outputjson"], folder, {})
    try:
        said = json.loads(output[output.index("{") :])["generalDiagnostics"]
    except (ValueError, KeyError):
        raise OarlockError(f"pyright says: {visible(output.strip()[:300])}") from None
    top = os.path.realpath(folder)
    for diagnostic in said:
        yield Path(os.path.relpath(os.path.realpath(diagnostic["file"]), top)), diagnostic


def _pyright_settings(folder: Path) -> dict[str, Any]:
    """Return what a project says for pyright, but for the places of its own environment."""
    try:
        if (folder / PYRIGHT_CONFIG).is_file():
            settings = _with_comments((folder / PYRIGHT_CONFIG).read_text(encoding="utf-8"))
        else:
            text = (folder / "pyproject.toml").read_text(encoding="utf-8")
            tools = tomllib.loads(text).get("tool", {})
            settings = tools.get("pyright", tools.get("basedpyright", {}))
    except (OSError, ValueError):
        return {}
    return {key: value for key, value in settings.items() if not key.startswith("venv")}


def _with_comments(text: str) -> dict[str, Any]:
    """Read JSON in which comments and commas at the end may stand, as pyright does."""
    string = r'"(?:\\.|[^"\\])*"'
    text = re.sub(
        rf"({string})|//[^\n]*|/\*.*?\*/", lambda match: match[1] or "", text, flags=re.DOTALL
    )
    text = re.sub(rf"({string})|,(?=\s*[}}\]])", lambda match: match[1] or "", text)
    found: dict[str, Any] = json.loads(text)
    return found


def _pyright(
    program: Program, folder: Path, files: Sequence[str], search: Sequence[str]
) -> Iterator[tuple[str, Position, str]]:
    for path, diagnostic in _pyright_diagnostics(program, folder, files, search):
        match = _PYRIGHT_TYPE.fullmatch(diagnostic["message"])
        if match is not None:
            start = diagnostic["range"]["start"]
            yield path.as_posix(), _from_utf16(folder / path, start), match["type"]


def _from_utf16(path: Path, start: Mapping[str, int]) -> Position:
    line = lines_of(path.read_text(encoding="utf-8"))[start["line"]]
    if line.isascii():
        return Position(start["line"] + 1, start["character"])
    before = line.encode("utf-16-le")[: 2 * start["character"]]
    return Position(start["line"] + 1, len(before.decode("utf-16-le", "replace")))


def _run(command: list[str], folder: Path, environment: Mapping[str, str]) -> str:
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=_LIMIT,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise OarlockError(f"cannot run {visible(command[2])}: {visible(str(error))}") from error
    if done.returncode not in (0, 1):
        said = (done.stderr.strip() or done.stdout.strip()).splitlines() or ["it gives no reason"]
        raise OarlockError(f"{visible(command[2])} cannot check the code: {visible(said[-1])}")
    return done.stdout
