"""What datamodel-code-generator writes for a document of ours: each dictionary's keys with their types.

An answer is kept in the cache by the digest of the document. So datamodel-code-generator is not even imported where
nothing that is sent has changed.
"""

from __future__ import annotations

import ast
import hashlib
import json
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.system.cache import Cache
from generator.system.releases import installed_version

_KIND = "params"
_UNIONS = ("Union", "Optional")


@dataclass(frozen=True, slots=True)
class Answer:
    """The source text of a type, and whether a dictionary may do without it."""

    text: str
    is_optional: bool = False


def ask(schema: Mapping[str, Any], cache: Cache | None) -> str:
    """Return the module that datamodel-code-generator writes for a document."""
    text = json.dumps(schema, sort_keys=True)
    release = installed_version("datamodel-code-generator")
    key = hashlib.sha256(f"{release} {text}".encode()).hexdigest()
    known = cache.get(_KIND, key) if cache else None
    if known is not None:
        return known.decode()
    source = _generate(schema)
    if cache:
        cache.put(_KIND, key, source.encode())
    return source


def _generate(schema: Mapping[str, Any]) -> str:
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        source = generate(
            dict(schema),
            input_file_type=InputFileType.JsonSchema,
            output_model_type=DataModelType.TypingTypedDict,
            target_python_version=PythonVersion.PY_311,
            formatters=[],
            disable_timestamp=True,
            use_standard_collections=True,
            use_generic_container_types=True,
            use_union_operator=True,
        )
    return str(source)


def read(
    source: str, name: Callable[[str], str]
) -> tuple[dict[str, dict[str, Answer]], dict[str, Answer]]:
    """Return the fields of each dictionary, and the types of the aliases.

    Args:
        source: what datamodel-code-generator wrote.
        name: what a name in it is in the module.
    """
    classes: dict[str, dict[str, Answer]] = {}
    aliases: dict[str, Answer] = {}
    for node in ast.parse(source).body:
        match node:
            case ast.ClassDef():
                classes[node.name] = {
                    item.target.id: _field(item.annotation, name)
                    for item in node.body
                    if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
                }
            case ast.AnnAssign(target=ast.Name(id=alias), value=ast.expr() as value):
                aliases[alias] = Answer(_text(value, name))
            case ast.Assign(targets=[ast.Name(id=alias)], value=value):
                aliases[alias] = Answer(_text(value, name))
    return classes, aliases


def _field(node: ast.expr, name: Callable[[str], str]) -> Answer:
    match node:
        case ast.Subscript(value=ast.Name(id="NotRequired"), slice=inner):
            return Answer(_text(inner, name), is_optional=True)
    return Answer(_text(node, name))


def _text(node: ast.expr, name: Callable[[str], str]) -> str:
    """Return the text of a type; what is quoted needs no quotes, because the module evaluates types late."""
    return " | ".join(dict.fromkeys(_members(node, name)))


def _members(node: ast.expr, name: Callable[[str], str]) -> list[str]:
    match node:
        case ast.Constant(value=str() as quoted):
            return _members(ast.parse(quoted, mode="eval").body, name)
        case ast.Constant(value=None):
            return ["None"]
        case ast.Name(id=plain):
            return [name(plain)]
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return [*_members(left, name), *_members(right, name)]
        case ast.Subscript(value=ast.Name(id=kind), slice=inner) if kind in _UNIONS:
            items = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            members = [member for item in items for member in _members(item, name)]
            return [*members, "None"] if kind == "Optional" else members
        case ast.Subscript(value=ast.Name(id=kind), slice=inner):
            items = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return [f"{name(kind)}[{', '.join(_text(item, name) for item in items)}]"]
    raise ValueError(f"datamodel-code-generator wrote {ast.unparse(node)}")
