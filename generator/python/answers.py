"""What datamodel-code-generator says about shapes: shipped with us, kept from a run before, or asked now.

Keeps the rest from having to know that asking costs more than half a second of imports. The answers to the shapes that
nearly every document is made of lie in `answers.json`; they hold for the release that gave them.
"""

from __future__ import annotations

import ast
import hashlib
import json
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from generator.cache import Cache
from generator.resources import installed_version

SHIPPED = Path(__file__).with_suffix(".json")
_KIND = "annotation"


def answer(schemas: Sequence[str], cache: Cache | None) -> dict[str, str]:
    """Return the annotation of each schema, written as canonical JSON."""
    release = installed_version("datamodel-code-generator")
    shipped = json.loads(SHIPPED.read_text(encoding="utf-8"))
    known = shipped["answers"] if shipped["release"] == release else {}
    found = {schema: known[schema] for schema in schemas if schema in known}
    rare = [schema for schema in schemas if schema not in found]
    keys = {schema: hashlib.sha256(f"{release} {schema}".encode()).hexdigest() for schema in rare}
    for schema, key in keys.items():
        value = cache.get(_KIND, key) if cache else None
        if value is not None:
            found[schema] = value.decode()
    unknown = [schema for schema in rare if schema not in found]
    for schema, annotation in zip(unknown, ask(unknown), strict=True):
        found[schema] = annotation
        if cache:
            cache.put(_KIND, keys[schema], annotation.encode())
    return found


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
