"""Programs that use clients, read by real type checkers, never run.

A program says with `assert_type` what comes out, and beside a statement that both checkers have to refuse, why mypy and
pyright do: `# refused: arg-type reportArgumentType`. A statement that is refused for another reason fails, and so does
one that is not refused at all.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.system.cache import Cache
from tests.support.generated import generate
from tests.support.rendering import CASES, ROOT, document_of

PROGRAMS = sorted(
    path for path in Path(__file__).parent.glob("*.py") if not path.name.startswith(("test_", "_"))
)
DOCUMENTS = {path.stem: path for path in Path(__file__).parent.glob("*.yaml")}
"""Documents that only these programs use, written as frameworks and vendors do."""
MYPY = ["mypy", "--config-file=", "--strict", "--python-version=3.11", "--output=json"]
MYPY += ["--enable-error-code=deprecated"]
PYRIGHT = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": ["programs"]}
MARK = re.compile(r"# refused: ([\w-]+) (\w+)$")

Refusals = set[tuple[str, int, str]]
"""File, the line at which the statement begins, and the checker's name for the reason."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the programs, and the clients that they import."""
    folder = tmp_path_factory.mktemp("typing")
    cache = Cache(tmp_path_factory.mktemp("cache"))
    (folder / "digitalriver").symlink_to(ROOT / "generated" / "digitalriver")
    (folder / "programs").mkdir()
    for program in PROGRAMS:
        shutil.copy(program, folder / "programs" / f"use_{program.name}")
        for name in packages_of(program) & (set(CASES) | set(DOCUMENTS)):
            if not (folder / name).exists():
                generate(folder, DOCUMENTS.get(name) or document_of(name), name, cache)
    (folder / "pyrightconfig.json").write_text(json.dumps({**PYRIGHT, "extraPaths": ["."]}))
    return folder


def packages_of(program: Path) -> set[str]:
    """Return the modules that a program imports from."""
    tree = ast.parse(program.read_text())
    return {
        node.module for node in tree.body if isinstance(node, ast.ImportFrom) and node.module
    } | {alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names}


def output_of(folder: Path, *command: str) -> str:
    completed = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.returncode in (0, 1), completed.stdout + completed.stderr
    return completed.stdout


def expected(checker: int) -> Refusals:
    """Return what the programs say that a checker has to refuse: 1 is mypy, 2 is pyright."""
    return {
        (program.name, start_of(program.name, number), match[checker])
        for program in PROGRAMS
        for number, line in enumerate(program.read_text().splitlines(), start=1)
        if (match := MARK.search(line))
    }


def start_of(program: str, line: int) -> int:
    """Return the line at which the innermost statement that holds a line begins."""
    tree = ast.parse((Path(__file__).parent / program).read_text())
    return max(
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.stmt | ast.excepthandler)
        and node.lineno <= line <= (node.end_lineno or 0)
    )


def own_name(file: str) -> str:
    return Path(file).name.removeprefix("use_")


@pytest.mark.slow
def test_mypy_refuses_what_it_has_to_and_nothing_else(folder: Path) -> None:
    errors = [json.loads(line) for line in output_of(folder, *MYPY, "programs").splitlines()]
    refused = {
        (own_name(error["file"]), start_of(own_name(error["file"]), error["line"]), error["code"])
        for error in errors
        if error["severity"] == "error"
    }
    assert refused == expected(1)


@pytest.mark.slow
def test_pyright_refuses_what_it_has_to_and_nothing_else(folder: Path) -> None:
    command = ["pyright", "--outputjson", "--pythonpath", sys.executable]
    refused = {
        (name, start_of(name, error["range"]["start"]["line"] + 1), error["rule"])
        for error in json.loads(output_of(folder, *command))["generalDiagnostics"]
        if (name := own_name(error["file"]))
    }
    marked = expected(2)
    # What is not known has no type, which strict pyright says too.
    places = {place[:2] for place in marked}
    followed = {item for item in refused if "Unknown" in item[2] and item[:2] in places}
    assert refused - followed == marked
