"""The arrows of the design only point down: who may import whom is a law."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generator"

# Every part of the package, with the parts that it may import. The package itself is its version.
ALLOWED: dict[str, set[str]] = {
    "errors": set(),
    "cache": set(),
    "spec": {"errors"},
    "api": {"spec", "errors"},
    "python": {"api", "errors", "cache", "resources", "strategies", "version"},
    "tree": {"errors"},
    "reports": {"base", "by_lock", "tree", "config", "resources", "errors", "version"},
    "strategies": {"errors"},
    "config": {"errors", "strategies"},
    "settings": {"config", "python", "strategies"},
    "by_lock": {"settings", "spec", "tree", "config", "errors", "resources", "version"},
    "causes": {
        "spec",
        "api",
        "python",
        "tree",
        "config",
        "settings",
        "cache",
        "errors",
        "version",
    },
    "pipeline": {
        "by_lock",
        "causes",
        "settings",
        "spec",
        "api",
        "python",
        "tree",
        "config",
        "cache",
        "errors",
        "resources",
        "version",
    },
    "revisions": {"errors"},
    "base": {"pipeline", "revisions", "config", "cache", "errors"},
    "hand_edits": {"pipeline", "tree", "config", "cache", "errors"},
    "cli": {
        "base",
        "by_lock",
        "hand_edits",
        "pipeline",
        "config",
        "cache",
        "reports",
        "errors",
        "version",
    },
    "__main__": {"cli"},
    "resources": {"errors"},
    "version": set(),
}

# What only one part may know.
OWNERS = {
    "yaml": {"spec"},
    "ruamel": {"spec"},
    "openapi_spec_validator": {"spec"},
    "jsonschema_rs": {"spec"},
    "datamodel_code_generator": {"python"},
    "jinja2": {"python", "reports"},
    "black": {"python"},
    "click": {"cli"},
    "rich": {"cli"},
    "platformdirs": {"cache"},
    "tomllib": {"config"},
    "fcntl": {"tree"},
}

MODULES = sorted(PACKAGE.rglob("*.py"))


def part_of(path: Path) -> str:
    """Name the part that a module belongs to."""
    first = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return "version" if first == "__init__" else first


def imported(tree: ast.AST) -> Iterator[str]:
    """Give the full name of every module that a syntax tree imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports within the package are absolute"
            assert node.module is not None
            if node.module == "generator":
                yield from (f"generator.{alias.name}" for alias in node.names)
            else:
                yield node.module


def target_of(module: str) -> str:
    """Name the part of the generator that an import reaches."""
    parts = module.split(".")
    if len(parts) == 1 or not (
        (PACKAGE / parts[1]).is_dir() or (PACKAGE / f"{parts[1]}.py").is_file()
    ):
        return "version"
    return parts[1]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_imports_only_what_lies_below_it(path: Path) -> None:
    part = part_of(path)
    for module in imported(ast.parse(path.read_text(encoding="utf-8"))):
        top = module.split(".")[0]
        if top == "generator":
            assert target_of(module) in {part, *ALLOWED[part]}, f"{part} may not import {module}"
        assert part in OWNERS.get(top, {part}), f"{part} may not know {top}"


def test_every_part_has_its_row_in_the_law() -> None:
    assert {part_of(path) for path in MODULES} <= set(ALLOWED)


def test_the_runtime_of_a_client_knows_nothing_of_the_generator() -> None:
    for path in (ROOT / "templates" / "_runtime").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and not node.level:
                assert node.module is not None
                assert node.module.split(".")[0] != "generator", path
