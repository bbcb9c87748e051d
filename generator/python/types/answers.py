"""The types that datamodel-code-generator gives to shapes: put together from shipped answers, or asked for now.

Asking costs more than half a second of imports. A shape is made of few pieces: scalars, and the ways in which lists,
maps and unions hold others. `answers.json` has the answers to the pieces. A test proves, for the release that gave
the answers, that the answer to a whole shape is made of them; another release is always asked.
"""

from __future__ import annotations

import ast
import functools
import hashlib
import json
import re
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.system.cache import Cache
from generator.system.releases import installed_version

SHIPPED = Path(__file__).with_suffix(".json")
_KIND = "annotation"
_HOLE = re.compile(r"\bN(\d)\b")


def canonical(schema: object) -> str:
    """Write a shape's JSON Schema as the text by which answers are known."""
    return json.dumps(schema, sort_keys=True)


def _hole(number: int) -> dict[str, str]:
    return {"customTypePath": f"models.N{number}"}


_LIST = canonical({"type": "array", "items": _hole(0)})
_MAP = canonical({"type": "object", "additionalProperties": _hole(0)})
_UNION = canonical({"anyOf": [_hole(0), _hole(1)]})


def answer(schemas: Sequence[str], cache: Cache | None) -> dict[str, str]:
    """Return the annotation of each schema, written as canonical JSON."""
    release = installed_version("datamodel-code-generator")
    shipped = json.loads(SHIPPED.read_text(encoding="utf-8"))
    if shipped["release"] == release:
        return {schema: compose(json.loads(schema), shipped["answers"]) for schema in schemas}
    keys = {
        schema: hashlib.sha256(f"{release} {schema}".encode()).hexdigest() for schema in schemas
    }
    kept = {schema: cache.get(_KIND, key) if cache else None for schema, key in keys.items()}
    found = {schema: value.decode() for schema, value in kept.items() if value is not None}
    unknown = [schema for schema in schemas if schema not in found]
    for schema, annotation in zip(unknown, ask(unknown), strict=True):
        found[schema] = annotation
        if cache:
            cache.put(_KIND, keys[schema], annotation.encode())
    return found


def compose(schema: Mapping[str, Any], pieces: Mapping[str, str]) -> str:
    """Put the annotation of a schema together from those of its pieces; models keep their numbers."""
    match schema:
        case {"customTypePath": path}:
            return str(path).removeprefix("models.")
        case {"anyOf": members}:
            texts = dict.fromkeys(compose(member, pieces) for member in members)
            return functools.reduce(lambda left, right: _fill(pieces[_UNION], left, right), texts)
        case {"items": item}:
            return _fill(pieces[_LIST], compose(item, pieces))
        case {"additionalProperties": dict() as value}:
            return _fill(pieces[_MAP], compose(value, pieces))
    return pieces[canonical(schema)]


def _fill(piece: str, *texts: str) -> str:
    return _HOLE.sub(lambda hole: texts[int(hole[1])], piece)


def ask(schemas: Sequence[str]) -> list[str]:
    """Let datamodel-code-generator write one class with a field for each schema."""
    if not schemas:
        return []
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion

    properties: dict[str, Any] = {
        f"f{index}": json.loads(schema) for index, schema in enumerate(schemas)
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        source = generate(
            {
                "title": "Shapes",
                "type": "object",
                "properties": properties,
                "required": list(properties),
            },
            input_file_type=InputFileType.JsonSchema,
            output_model_type=DataModelType.PydanticV2BaseModel,
            target_python_version=PythonVersion.PY_311,
            formatters=[],
            disable_timestamp=True,
            use_standard_collections=True,
            use_union_operator=True,
        )
    classes = [node for node in ast.parse(str(source)).body if isinstance(node, ast.ClassDef)]
    fields = {
        node.target.id: _source_of(node.annotation)
        for node in classes[-1].body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    return [fields[name] for name in properties]


def _source_of(annotation: ast.expr) -> str:
    """Return the text of a type; a union of hundreds nests deeper than `ast.unparse` can follow."""
    members: list[str] = []
    while isinstance(annotation, ast.BinOp) and isinstance(annotation.op, ast.BitOr):
        members.append(ast.unparse(annotation.right))
        annotation = annotation.left
    return " | ".join([ast.unparse(annotation), *reversed(members)])
