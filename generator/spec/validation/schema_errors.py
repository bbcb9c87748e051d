"""Runs OpenAPI's official JSON Schemas, and reduces what they report to what a person can act on.

A schema of alternatives reports that none fits; what is wrong stands in the alternative that was
meant, several levels down. This module finds that one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from generator.spec.pointers import MISSING, find, from_keys
from generator.spec.validation.regexes import is_regex

Keys = tuple[str | int, ...]

_BASES = {
    "3.1": ("https://spec.openapis.org/oas/3.1/dialect/base", "oas3.1"),
    "3.2": ("https://spec.openapis.org/oas/3.2/dialect/2025-09-17", "oas3.2"),
}
STANDARD_DIALECTS = frozenset(
    {"https://json-schema.org/draft/2020-12/schema", *(base for base, _ in _BASES.values())}
)
# Keys whose value tells which alternative was meant.
_TELLING = frozenset({"in", "type", "flow"})


@dataclass(frozen=True, slots=True)
class SchemaError:
    """One thing that a JSON Schema has against a value.

    ``keys`` lead to the value, ``keyword`` is JSON Schema's, ``details`` are what the keyword is
    about (``property``, ``unexpected``, ``options``, ``types``, ``limit``, ...), ``rule`` is the
    name of the definition that has the keyword, ``known`` are the fields which that one knows.
    """

    keys: Keys
    keyword: str
    details: Mapping[str, Any]
    rule: str
    known: tuple[str, ...]


def official_errors(data: Any, version: str, *, dialect: bool = True) -> tuple[SchemaError, ...]:
    """Check a document against the official schema of its version ("2.0", "3.0.1", ...).

    For 3.1 and 3.2, ``dialect`` has schema objects checked too, against OpenAPI's dialect.
    """
    family = version[:3]
    validator, schema = _validator(family, dialect and family in _BASES)
    found: list[SchemaError] = []
    for error in validator.iter_errors(data):
        found += _reduce(error, schema, data)
    is_asserted = family not in _BASES
    return tuple(
        error
        for error in _without_echoes(found)
        if not _is_loose_format(error, data, is_asserted=is_asserted)
    )


def _is_loose_format(error: SchemaError, data: Any, *, is_asserted: bool) -> bool:
    """Tell whether a format is only a note, or a pattern is refused because the engine reads it with the `u` flag."""
    if error.keyword != "format":
        return False
    if error.details.get("format") != "regex":
        return not is_asserted
    value = find(data, from_keys(error.keys))
    return isinstance(value, str) and is_regex(value)


@cache
def _validator(family: str, dialect: bool) -> tuple[Any, Any]:
    import jsonschema_rs

    folder = "v2.0" if family == "2.0" else f"v{family}"
    schema = _resource("openapi_spec_validator", f"resources/schemas/{folder}/schema.json")
    if not dialect:
        return jsonschema_rs.validator_for(schema, offline=True), schema
    base, name = _BASES[family]
    registry = jsonschema_rs.Registry(
        [(schema["$id"], schema), *((item["$id"], item) for item in _dialect(name))]
    )
    root = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": schema["$id"],
        "$defs": {"schema": {"$dynamicAnchor": "meta", "$ref": base}},
    }
    # Since 2020-12 a format is a note, unless somebody asks: of all, only patterns are asked for.
    validator = jsonschema_rs.validator_for(
        root, registry=registry, offline=True, validate_formats=True
    )
    return validator, schema


def _dialect(name: str) -> Iterator[dict[str, Any]]:
    folder = _package("openapi_schema_validator") / "schemas" / name
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield json.loads(path.read_text(encoding="utf-8"))


def _resource(package: str, path: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((_package(package) / path).read_text(encoding="utf-8"))
    return schema


def _package(name: str) -> Path:
    """Find a package's folder without importing it, which would take half a second."""
    spec = find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise ImportError(f"{name} is not installed")
    return Path(next(iter(spec.submodule_search_locations)))


def _reduce(error: Any, schema: Any, data: Any) -> Iterator[SchemaError]:
    alternatives = getattr(error.kind, "context", None)
    keys = tuple(error.instance_path)
    if alternatives and not _is_multiple(error):
        reduced = [
            tuple(item for inner in alternative for item in _reduce(inner, schema, data))
            for alternative in alternatives
        ]
        best = _meant([branch for branch in reduced if branch], keys, _at(data, keys))
        if best is not None:
            yield from best
            return
    inner = getattr(error.kind, "error", None)
    if error.kind.name == "propertyNames" and inner is not None and hasattr(inner, "kind"):
        yield _plain(error, schema, {"value": error.kind.as_dict(), "inner": inner.message})
        return
    yield _plain(error, schema, _details(error.kind))


def _is_multiple(error: Any) -> bool:
    return type(error.kind).__name__.endswith("OneOfMultipleValid")


def _meant(
    branches: list[tuple[SchemaError, ...]], keys: Keys, value: Any
) -> tuple[SchemaError, ...] | None:
    """Choose the alternative that the author most likely meant, if one can be told."""
    is_reference = isinstance(value, dict) and "$ref" in value
    branches = [branch for branch in branches if _is_for_reference(branch, keys) == is_reference]
    fitting = [branch for branch in branches if not _is_other(branch, keys)]
    if not fitting:
        return _united(branches, keys)
    if all(len(error.keys) == len(keys) for branch in fitting for error in branch):
        return fitting[0] if len(fitting) == 1 else None
    return min(fitting, key=lambda branch: (len(branch), -max(len(e.keys) for e in branch)))


def _is_for_reference(branch: tuple[SchemaError, ...], keys: Keys) -> bool:
    return any(
        (error.keys == keys and error.details.get("property") == "$ref")
        or error.keys == (*keys, "$ref")
        for error in branch
    )


def _is_other(branch: tuple[SchemaError, ...], keys: Keys) -> bool:
    """Tell whether an alternative is for something else than this value."""
    return any(_tells(error, keys) for error in branch)


def _tells(error: SchemaError, keys: Keys) -> bool:
    below = error.keys[len(keys) :]
    if error.keyword == "type":
        return not below
    return error.keyword in ("enum", "const") and len(below) == 1 and below[0] in _TELLING


def _united(branches: list[tuple[SchemaError, ...]], keys: Keys) -> tuple[SchemaError, ...] | None:
    """Unite the choices of alternatives none of which was chosen."""
    inside = [branch for branch in branches if not any(e.keys[-1:] == ("in",) for e in branch)]
    if len(inside) == 1:
        return inside[0]
    telling = [next(error for error in branch if _tells(error, keys)) for branch in branches]
    if not telling or len({error.keys for error in telling}) > 1:
        return None
    head = telling[0]
    if all(error.keyword == "type" for error in telling):
        types = {name for error in telling for name in error.details["types"]}
        return (replace(head, details={"types": tuple(sorted(types))}),)
    options = [
        option
        for error in telling
        for option in error.details.get("options", (error.details.get("expected_value"),))
    ]
    return (replace(head, keyword="enum", details={"options": tuple(dict.fromkeys(options))}),)


def _plain(error: Any, schema: Any, details: Mapping[str, Any]) -> SchemaError:
    path = [str(key) for key in error.schema_path]
    definition = _definition(path)
    return SchemaError(
        keys=tuple(error.instance_path),
        keyword=error.kind.name,
        details=details,
        rule=definition,
        known=_known(schema, definition),
    )


def _definition(path: list[str]) -> str:
    for at in range(len(path) - 1, 0, -1):
        if path[at - 1] in ("definitions", "$defs"):
            return path[at]
    return ""


def _known(schema: Any, definition: str) -> tuple[str, ...]:
    definitions = schema.get("definitions", schema.get("$defs", {}))
    holder = definitions.get(definition, {}) if definition else schema
    return tuple(holder.get("properties", {}))


def _details(kind: Any) -> dict[str, Any]:
    names = type(kind).__match_args__ if hasattr(type(kind), "__match_args__") else ()
    details = {name: getattr(kind, name) for name in names if name not in ("context", "error")}
    return {
        name: tuple(value) if isinstance(value, list) else value for name, value in details.items()
    }


def _at(data: Any, keys: Keys) -> Any:
    found = find(data, from_keys(keys))
    return None if found is MISSING else found


def _without_echoes(errors: list[SchemaError]) -> Iterator[SchemaError]:
    """Drop what only follows from something else.

    A field counts as unevaluated when something inside it is wrong, alternatives fail when one of
    them does, and a response object without any response also lacks its default.
    """
    places = {error.keys[:length] for error in errors for length in range(len(error.keys) + 1)}
    same: dict[Keys, list[SchemaError]] = {}
    for error in errors:
        same.setdefault(error.keys, []).append(error)
    for error in errors:
        others = [other for other in same[error.keys] if other is not error]
        match error.keyword:
            case "unevaluatedProperties":
                excused = {*error.known, *(name for other in others for name in other.known)}
                unexpected = tuple(
                    name
                    for name in error.details["unexpected"]
                    if name not in excused and (*error.keys, name) not in places
                )
                if unexpected:
                    yield replace(error, details={"unexpected": unexpected})
            case "oneOf" | "anyOf" if others:
                continue
            case "required" if any(other.keyword == "minProperties" for other in others):
                continue
            case _:
                yield error
