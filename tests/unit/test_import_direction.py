"""The arrows of the design only point down: who may import whom is written in docs/architecture.md."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generator"
ARCHITECTURE = ROOT / "docs" / "architecture.md"
MODULES = sorted(PACKAGE.rglob("*.py"))
SHARED = {
    "jinja2": {"python", "reports"},
    "jsonschema_rs": {"spec", "changes"},
    "tomllib": {"config", "rules", "changes"},
}
"""Libraries that two parts know."""

Graph = dict[str, set[str]]


@cache
def tables() -> dict[str, dict[str, dict[str, set[str]]]]:
    """Return the tables of parts: folder -> part -> column -> names."""
    found: dict[str, dict[str, dict[str, set[str]]]] = {}
    folder, columns = "", list[str]()
    for line in ARCHITECTURE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            heading = re.fullmatch(r"### `(generator/[\w/]*)`", line)
            folder, columns = heading.group(1).rstrip("/") if heading else "", []
        if not folder or not line.startswith("|"):
            continue
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not columns:
            columns = cells
        elif set(cells[0]) != {"-"}:
            row = dict(zip(columns, cells, strict=True))
            names = {column: set(re.findall(r"`([\w.]+)`", row.get(column, ""))) for column in row}
            (part,) = names["part"]
            found.setdefault(folder, {})[part] = names
    return found


def part_of(path: Path, folder: Path) -> str:
    """Name the part of a folder that a module belongs to; the package itself is its version."""
    first = path.relative_to(folder).parts[0].removesuffix(".py")
    return "version" if first == "__init__" and folder == PACKAGE else first


def modules_imported(path: Path) -> Iterator[str]:
    """Give the full name of every module that a module imports, whether above or inside a function."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports within the package are absolute"
            assert node.module is not None
            for alias in node.names:
                name = f"{node.module}.{alias.name}"
                yield name if file_of(name) else node.module


def file_of(module: str) -> Path | None:
    """Return the file of a module of the generator, None where it is none."""
    path = ROOT.joinpath(*module.split("."))
    if not module.startswith("generator"):
        return None
    if path.with_suffix(".py").is_file():
        return path.with_suffix(".py")
    return path / "__init__.py" if (path / "__init__.py").is_file() else None


@cache
def imports_of(path: Path) -> frozenset[Path]:
    """Return the files of the generator that a module imports."""
    return frozenset(
        file for name in modules_imported(path) if (file := file_of(name)) and file != path
    )


def circles(graph: Mapping[str, Iterable[str]]) -> list[str]:
    """Return the nodes that reach themselves."""

    def reached(start: str) -> set[str]:
        waiting, seen = list(graph[start]), set[str]()
        while waiting:
            node = waiting.pop()
            if node not in seen:
                seen.add(node)
                waiting.extend(graph.get(node, ()))
        return seen

    return sorted(node for node in graph if node in reached(node))


@pytest.mark.parametrize("folder", sorted(tables()))
def test_a_part_imports_only_the_parts_in_its_row(folder: str) -> None:
    law, base = tables()[folder], ROOT / folder
    for path in sorted(base.rglob("*.py")):
        part = part_of(path, base)
        for file in imports_of(path):
            if file.is_relative_to(base):
                target = part_of(file, base)
                allowed = {part, "__init__", *law[part]["imports"]}
                assert target in allowed, f"{path}: may not import {target}"


@pytest.mark.parametrize("folder", sorted(tables()))
def test_every_part_has_its_row_and_every_row_its_part(folder: str) -> None:
    base = ROOT / folder
    parts = {part_of(path, base) for path in base.rglob("*.py")}
    assert parts | {"__init__"} == tables()[folder].keys() | {"__init__"}


def test_every_arrow_in_a_row_is_drawn_by_an_import() -> None:
    for folder, law in tables().items():
        base = ROOT / folder
        drawn: Graph = {part: set() for part in law}
        for path in base.rglob("*.py"):
            part = part_of(path, base)
            drawn.setdefault(part, set()).update(
                part_of(file, base) for file in imports_of(path) if file.is_relative_to(base)
            )
        for part, names in law.items():
            assert names["imports"] <= drawn[part], f"{folder}/{part}"


def test_modules_import_each_other_in_no_circle() -> None:
    graph = {
        path.relative_to(ROOT).as_posix(): {
            file.relative_to(ROOT).as_posix() for file in imports_of(path)
        }
        for path in MODULES
        if path.name != "__init__.py"
    }
    assert circles(graph) == []


@pytest.mark.parametrize(
    "folder",
    sorted({path.parent for path in MODULES}),
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_folders_import_each_other_in_no_circle(folder: Path) -> None:
    graph: Graph = {}
    for path in folder.rglob("*.py"):
        if path != folder / "__init__.py":
            graph.setdefault(part_of(path, folder), set()).update(
                part_of(file, folder)
                for file in imports_of(path)
                if file.is_relative_to(folder)
                and file != folder / "__init__.py"
                and part_of(file, folder) != part_of(path, folder)
            )
    assert circles(graph) == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_library_is_imported_by_the_part_that_knows_it(path: Path) -> None:
    owners = {
        library: {part}
        for part, names in tables()["generator"].items()
        for library in names["libraries"]
    }
    part = part_of(path, PACKAGE)
    for module in modules_imported(path):
        library = module.split(".")[0]
        assert part in (owners | SHARED).get(library, {part}), f"{part} may not know {library}"


def test_a_folder_holds_no_more_than_a_reader_can_survey() -> None:
    counts = {
        folder.relative_to(ROOT).as_posix(): len(
            [path for path in folder.glob("*.py") if path.name != "__init__.py"]
        )
        for folder in {path.parent for path in MODULES}
    }
    assert {folder: count for folder, count in counts.items() if count > 13} == {}


def test_the_runtime_of_a_client_knows_nothing_of_the_generator() -> None:
    for path in (ROOT / "templates" / "runtime").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and not node.level:
                assert node.module is not None
                assert node.module.split(".")[0] != "generator", path
