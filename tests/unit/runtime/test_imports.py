"""What importing costs: nothing that is not needed."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

TEMPLATES = Path(__file__).parents[3] / "templates"
RUNTIME = TEMPLATES / "runtime"


def modules_after(statement: str) -> set[str]:
    program = (
        f"import sys; sys.path.insert(0, {str(TEMPLATES)!r}); {statement}; print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "module",
    [
        "omit",
        "request",
        "errors",
        "resource",
        "pages",
        "strategies",
        "encoding.merge",
        "encoding.sources",
        "encoding.media",
    ],
)
def test_what_resources_need_loads_neither_httpx2_nor_pydantic(module: str) -> None:
    loaded = modules_after(f"import runtime.{module}")
    assert not {"httpx2", "pydantic", "pydantic_core", "anyio", "inspect"} & loaded - modules_after(
        "import dataclasses"
    )


def test_a_client_loads_nothing_beside_httpx2_and_pydantic() -> None:
    model = "from pydantic import BaseModel, Field, TypeAdapter; type('M', (BaseModel,), {'__module__': ''})"
    theirs = modules_after(f"import httpx2; {model}")
    ours = modules_after(
        "import runtime.client, runtime.models.types, runtime.models.unions, runtime.models.model"
    )
    extra = {name for name in ours - theirs if not name.startswith("runtime")}
    assert not extra


def test_every_module_is_short_and_needs_only_its_siblings() -> None:
    # pydantic requires typing_extensions, which generated modules import, too.
    allowed = ("httpx2", "pydantic", "pydantic_core", "anyio", "typing_extensions")
    for path in RUNTIME.rglob("*.py"):
        lines = path.read_text(encoding="utf-8").splitlines()
        assert len(lines) <= 400, path.name
        for line in lines:
            words = line.split()
            if words[:1] in (["import"], ["from"]) and not words[1].startswith("."):
                top = words[1].partition(".")[0]
                assert top in allowed or top in sys.stdlib_module_names, (path.name, line)


ARCHITECTURE = Path(__file__).parents[3] / "docs" / "architecture.md"


def law() -> dict[str, set[str]]:
    """Return the parts of the runtime, and which parts each of them imports, from the table."""
    text = ARCHITECTURE.read_text(encoding="utf-8").partition("### `templates/runtime/`\n")[2]
    rows = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("| `")]
    names = [[re.findall(r"`(\w+)`", cell) for cell in row] for row in rows]
    return {part: set(imports) for ((part,), _, imports) in names}


def imported_modules() -> dict[str, set[str]]:
    """Return what each module of the runtime imports, for type checkers and inside functions too."""
    graph: dict[str, set[str]] = {}
    for path in sorted(RUNTIME.rglob("*.py")):
        parts = path.relative_to(RUNTIME).with_suffix("").parts
        if parts[-1] == "__init__":
            continue
        found = graph.setdefault(".".join(parts), set())
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                assert node.module, (path, "a module is imported by the names in it")
                found.add(".".join((*parts[: len(parts) - node.level], node.module)))
    assert set().union(*graph.values()) <= graph.keys()
    return graph


def test_no_modules_of_the_runtime_import_each_other_in_a_circle() -> None:
    TopologicalSorter(imported_modules()).prepare()  # names the circle in its error


def test_each_part_of_the_runtime_imports_what_its_row_says() -> None:
    drawn: dict[str, set[str]] = {}
    for module, targets in imported_modules().items():
        part = module.partition(".")[0]
        parts = {target.partition(".")[0] for target in targets}
        drawn.setdefault(part, set()).update(parts - {part})
    assert drawn == law()
    TopologicalSorter(drawn).prepare()


def test_a_folder_of_the_runtime_holds_at_most_twelve_modules() -> None:
    for package in RUNTIME.rglob("__init__.py"):
        assert len(list(package.parent.glob("[a-z]*.py"))) <= 12, package


def test_the_folders_of_the_runtime_cost_nothing_to_import() -> None:
    for package in RUNTIME.glob("*/__init__.py"):
        assert not package.read_text(encoding="utf-8")
