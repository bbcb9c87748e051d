"""Recognises most documents of which openapi-spec-validator's walk would find nothing, at a fraction of its cost.

It answers no wherever it is not sure: another document is walked. So it finds nothing itself, and words nothing.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping
from typing import Any

from generator.spec.pointers import behind, find, join

_METHODS = frozenset("get put post delete options head patch trace".split())
_MAPS = frozenset(
    """
    properties patternProperties responses headers parameters schemas requestBodies links callbacks
    $defs definitions dependentSchemas content encoding pathItems paths
    """.split()
)
"""Keys of objects whose keys are names."""
_VALUES = frozenset(
    "example examples enum const mapping servers security securitySchemes info tags externalDocs".split()
)
"""Keys of what holds no schema."""
_PLAIN_KEYS = frozenset(
    """
    type default description title example examples enum nullable deprecated readOnly writeOnly minimum
    maximum items uniqueItems xml externalDocs
    """.split()
)
"""Keys of schemas whose defaults are validated here."""
_INTEGERS = {"int32": 2**31, "int64": 2**63}


def is_plainly_right(data: dict[str, Any], version: str) -> bool:
    """Tell whether the walk certainly finds nothing.

    Args:
        data: the document; its official JSON Schema has nothing against it.
        version: the version of the specification that it is written in.
    """
    if version.startswith("2"):
        return False
    try:
        return (
            _have_names(data.get("tags", ()), is_3_2=version.startswith("3.2"))
            and _are_operations_right(data, is_3_2=version.startswith("3.2"))
            and all(_is_right(data, pointer, node) for pointer, node in _nodes(data))
        )
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError):
        return False  # whatever the library makes of it


def _have_names(tags: list[dict[str, Any]], *, is_3_2: bool) -> bool:
    if is_3_2 and any("parent" in tag for tag in tags):
        return False
    return _are_unique([tag["name"] for tag in tags])


def _are_unique(names: list[Any]) -> bool:
    return all(isinstance(name, str) for name in names) and len(set(names)) == len(names)


def _are_operations_right(data: dict[str, Any], *, is_3_2: bool) -> bool:
    """Tell whether operations have ids and path parameters of their own."""
    ids: list[str] = []
    methods = _METHODS | {"query"} if is_3_2 else _METHODS
    for path, item in data.get("paths", {}).items():
        if "$ref" in item or "additionalOperations" in item:
            return False
        wanted = {name for _, name, _, _ in string.Formatter().parse(path) if name}
        shared = _path_names(data, item.get("parameters", ()))
        for method in methods & item.keys():
            operation = item[method]
            if "$ref" in operation or not all(isinstance(s, str) for s in operation["responses"]):
                return False
            if operation.get("operationId") is not None:
                ids.append(operation["operationId"])
            if shared | _path_names(data, operation.get("parameters", ())) != wanted:
                return False
    return _are_unique(ids)


def _path_names(data: dict[str, Any], parameters: list[Any]) -> set[str]:
    """Return the names of path parameters; raise `ValueError` where a parameter is there twice."""
    known: set[tuple[str, str]] = set()
    for parameter in parameters:
        _, node = behind(data, "", parameter)
        key = (node["name"], node["in"])
        if "$ref" in node or key in known:
            raise ValueError(key)
        known.add(key)
    return {name for name, location in known if location == "path"}


def _nodes(data: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield what may be a schema, with its pointer."""
    stack: list[tuple[str, Any, bool]] = [("", data, False)]
    while stack:
        pointer, node, is_map = stack.pop()
        if isinstance(node, list):
            stack += [(join(pointer, at), item, False) for at, item in enumerate(node)]
        elif isinstance(node, dict):
            if not is_map:
                yield pointer, node
            for key, value in node.items():
                if isinstance(value, dict | list) and (is_map or key not in _VALUES):
                    stack.append((join(pointer, key), value, not is_map and key in _MAPS))


def _is_right(data: dict[str, Any], pointer: str, node: Mapping[str, Any]) -> bool:
    if "$id" in node or "$ref" in node:
        reference = node.get("$ref", "")
        return "$id" not in node and isinstance(reference, str) and reference.startswith("#/")
    if "allOf" in node and isinstance(node.get("required"), list):
        names = known_names(data, pointer)
        if any(name not in names for name in node["required"]):
            return False
    return "default" not in node or _is_plain_default(node)


def known_names(data: Any, start: str) -> set[str]:
    """Give the names of all properties that a schema's parts define."""
    names: set[str] = set()
    seen: set[str] = set()
    stack = [start]
    while stack:
        pointer = stack.pop()
        pointer, schema = behind(data, pointer, find(data, pointer))
        if pointer in seen or not isinstance(schema, dict):
            continue
        seen.add(pointer)
        properties = schema.get("properties")
        names.update(properties if isinstance(properties, dict) else ())
        stack += children(pointer, schema, ("allOf", "anyOf", "oneOf", "items", "not"))
    return names


def children(
    pointer: str,
    schema: Mapping[str, Any],
    names: tuple[str, ...] = ("allOf", "anyOf", "oneOf", "not", "items", "properties"),
) -> list[str]:
    """Return the pointers of the schemas inside of a schema."""
    found = []
    for name in names:
        value = schema.get(name)
        if isinstance(value, list):
            found += [join(pointer, name, at) for at in range(len(value))]
        elif isinstance(value, dict):
            below = [join(pointer, name, key) for key in value]
            found += below if name == "properties" else [join(pointer, name)]
    return found


def _is_plain_default(schema: Mapping[str, Any]) -> bool:
    """Tell whether a default is certainly one of the values of its schema."""
    value = schema["default"]
    if value is None and schema.get("nullable") is True:
        return True
    form = schema.get("format")
    unknown = {key for key in schema if key not in _PLAIN_KEYS and not key.startswith("x-")}
    if unknown - {"format"} or (form is not None and form not in _INTEGERS):
        return False
    if "enum" in schema and not any(
        type(item) is type(value) and item == value for item in schema["enum"]
    ):
        return False
    match schema.get("type"), value:
        case "boolean", bool():
            return True
        case "string", str():
            return form is None
        case "integer" | "number", int() | float() if not isinstance(value, bool):
            is_whole = isinstance(value, int)
            if schema["type"] == "integer" or form is not None:
                limit = _INTEGERS.get(form or "int64", 0)
                if not is_whole or not -limit <= value < limit:
                    return False
            return bool(schema.get("minimum", value) <= value <= schema.get("maximum", value))
        case "array", []:
            return True
    return False
