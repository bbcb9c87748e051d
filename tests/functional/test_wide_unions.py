"""Unions of hundreds of models stay shallow enough for a type checker's parser, and still work."""

from __future__ import annotations

import ast
import importlib
import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from generator.system.cache import Cache
from tests.support.generated import generate, imported
from tests.support.rendering import unformatted

MEMBERS = 260
DEEPEST = 128
"""Half of what pyright reads."""


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _document() -> dict[str, Any]:
    tag = {"type": "string"}
    schemas: dict[str, Any] = {
        "Base": {"required": ["kind"], "properties": {"kind": tag}},
        "Anything": {"oneOf": [_ref(f"Other{n}") for n in range(MEMBERS)]},
        "Bag": {"properties": {"base": _ref("Base"), "anything": _ref("Anything")}},
    }
    schemas["Base"]["discriminator"] = {"propertyName": "kind"}
    for n in range(MEMBERS):
        schemas[f"Child{n}"] = {"allOf": [_ref("Base"), {"properties": {f"c{n}": tag}}]}
        schemas[f"Other{n}"] = {"required": [f"o{n}"], "properties": {f"o{n}": tag}}
    info = {"title": "Wide", "version": "1"}
    return {"openapi": "3.0.3", "info": info, "paths": {}, "components": {"schemas": schemas}}


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("wide") / "openapi.json"
    path.write_text(json.dumps(_document()), encoding="utf-8")
    return path


def _depth(node: ast.AST) -> int:
    own = isinstance(node, ast.BinOp)
    return own + max(map(_depth, ast.iter_child_nodes(node)), default=0)


def test_no_expression_nests_deeper_than_parsers_read(spec: Path) -> None:
    modules = unformatted(spec, "wide")
    for path in ("models/base.py", "models/anything.py"):
        assert MEMBERS / 4 < _depth(ast.parse(modules[path])) < DEEPEST


def test_every_member_is_still_found(spec: Path, tmp_path: Path) -> None:
    folder = generate(tmp_path, spec, "wide", Cache(tmp_path / "cache"))
    with imported(folder):
        models = importlib.import_module("wide.models")
        bag = TypeAdapter(models.Bag).validate_python(
            {"base": {"kind": "Child250", "c250": "x"}, "anything": {"o250": "y"}}
        )
    assert type(bag.base).__name__ == "Child250"
    assert type(bag.anything).__name__ == "Other250"
