"""What datamodel-code-generator writes for a document of ours: each dictionary's keys with their types.

An answer is kept in the cache by the digest of the document. So datamodel-code-generator is not even imported where
nothing that is sent has changed.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from generator.system.cache import Cache
from generator.system.releases import installed_version

Kind = Literal["params", "pydantic", "dataclass", "typeddict", "msgspec"]

_KIND = "params"
_TYPES: Mapping[Kind, str] = {
    "params": "typing.TypedDict",
    "pydantic": "pydantic_v2.BaseModel",
    "dataclass": "dataclasses.dataclass",
    "typeddict": "typing.TypedDict",
    "msgspec": "msgspec.Struct",
}
"""What datamodel-code-generator calls the kinds."""
_ROOT = "Root"
_ASKED = re.compile(rf"T\d+|{_ROOT}")
"""Aliases of the document; others are those that datamodel-code-generator made up."""
_UNIONS = ("Union", "Optional")


@dataclass(frozen=True, slots=True)
class Answer:
    """The source text of a type, and whether a dictionary may do without it."""

    text: str
    is_optional: bool = False


def ask(schema: Mapping[str, Any], cache: Cache | None, kind: Kind) -> str:
    """Return the module that datamodel-code-generator writes for a document.

    Args:
        schema: the document.
        cache: where answers are kept.
        kind: what is written: dictionaries that a caller fills in, or one of the kinds of models.
    """
    text = json.dumps(schema, sort_keys=True)
    release = installed_version("datamodel-code-generator")
    key = hashlib.sha256(f"{release} {kind} {text}".encode()).hexdigest()
    known = cache.get(_KIND, key) if cache else None
    if known is not None:
        return known.decode()
    source = _generate(schema, kind)
    if cache:
        cache.put(_KIND, key, source.encode())
    return source


def _generate(schema: Mapping[str, Any], kind: Kind) -> str:
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        source = generate(
            dict(schema),
            input_file_type=InputFileType.JsonSchema,
            output_model_type=DataModelType(_TYPES[kind]),
            target_python_version=PythonVersion.PY_311,
            formatters=[],
            disable_timestamp=True,
            use_standard_collections=True,
            use_generic_container_types=kind == "params",
            use_union_operator=True,
        )
    return str(source)


def read(
    source: str, name: Callable[[str, str], str]
) -> tuple[dict[str, dict[str, Answer]], dict[str, Answer]]:
    """Return the fields of each dictionary, and the types of the aliases.

    Args:
        source: what datamodel-code-generator wrote.
        name: what a name is in the module, told the class whose field names it (empty for an alias) and the name.
    """
    classes: dict[str, dict[str, Answer]] = {}
    aliases: dict[str, Answer] = {}
    tree = ast.parse(source)
    for node in _Inlined(tree).visit(tree).body:
        match node:
            case ast.ClassDef():
                inside = partial(name, node.name)
                classes[node.name] = {
                    item.target.id: _field(item, inside)
                    for item in node.body
                    if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
                }
            case (
                ast.AnnAssign(target=ast.Name(id=alias), value=ast.expr() as value)
                | ast.Assign(targets=[ast.Name(id=alias)], value=value)
            ) if alias != _ROOT:
                aliases[alias] = Answer(_text(value, partial(name, "")))
    return classes, aliases


class _Inlined(ast.NodeTransformer):
    """Puts the type in the place of an alias that nobody asked for, such as that of a tuple in a list."""

    def __init__(self, tree: ast.Module) -> None:
        self._aliases = {
            node.target.id: node.value
            for node in tree.body
            if isinstance(node, ast.AnnAssign)
            and isinstance(node.target, ast.Name)
            and node.value is not None
            and not _ASKED.fullmatch(node.target.id)
        }

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if isinstance(node.ctx, ast.Store) or node.id not in self._aliases:
            return node
        found: ast.expr = self.visit(self._aliases[node.id])
        return found


def _field(node: ast.AnnAssign, name: Callable[[str], str]) -> Answer:
    match node.annotation:
        case ast.Subscript(value=ast.Name(id="NotRequired"), slice=inner):
            return Answer(_text(inner, name), is_optional=True)
    return Answer(_text(node.annotation, name), is_optional=node.value is not None)


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
        case ast.BinOp(op=ast.BitOr()):
            found: list[list[str]] = []
            while isinstance(node, ast.BinOp):  # a union may be deeper than Python's stack
                found.append(_members(node.right, name))
                node = node.left
            return [*_members(node, name), *(each for more in reversed(found) for each in more)]
        case ast.Subscript(value=ast.Name(id=kind), slice=inner) if kind in _UNIONS:
            items = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            members = [member for item in items for member in _members(item, name)]
            return [*members, "None"] if kind == "Optional" else members
        case ast.Subscript(value=ast.Name(id=kind), slice=inner):
            items = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return [f"{name(kind)}[{', '.join(_text(item, name) for item in items)}]"]
    raise ValueError(f"datamodel-code-generator wrote {ast.unparse(node)}")
