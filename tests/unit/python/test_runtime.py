"""The table of the runtime's names agrees with the syntax trees of its modules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.python.types.runtime import _DEFINITION, runtime_module

RUNTIME = Path(__file__).parents[3] / "templates" / "runtime"


def defined(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        match node:
            case (
                ast.ClassDef(name=name)
                | ast.FunctionDef(name=name)
                | ast.AsyncFunctionDef(name=name)
            ):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name


@pytest.mark.parametrize("path", sorted(RUNTIME.rglob("*.py")), ids=lambda path: path.stem)
def test_a_definition_is_found_where_a_syntax_tree_has_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    public = [name for name in defined(ast.parse(text)) if not name.startswith("_")]
    assert _DEFINITION.findall(text) == public


def test_a_name_lies_in_the_module_that_defines_it() -> None:
    assert runtime_module("merge") == "encoding.merge"
    assert runtime_module("OMIT") == "omit"


@pytest.mark.parametrize("name", ["os", "Mapping", "_BY_STATUS", "T"])
def test_what_a_module_imports_or_keeps_to_itself_or_two_define_has_no_place(name: str) -> None:
    with pytest.raises(KeyError):
        runtime_module(name)
