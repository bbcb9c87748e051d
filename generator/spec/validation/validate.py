"""Validates a document with openapi-spec-validator, and says what is wrong in words and places."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.errors import Diagnostic, SpecError, sort_diagnostics
from generator.spec.document import Document
from generator.spec.load import open_document
from generator.spec.pointers import behind, find, join, parent
from generator.spec.validation.links import lost_links
from generator.spec.validation.messages import (
    COMPONENT_NAME,
    Worded,
    bad_name,
    clip,
    one_of,
    shown,
    type_names,
)
from generator.spec.validation.official_schema import judge, knows_dialect

_PATH_PARAMETER = re.compile(
    r"Path parameter '(.*)' for '.*' operation in '(.*)' was not", re.DOTALL
)
_VARIABLE = re.compile(r"\{[^{}]*\}")

_MEND = "mend the default or the schema"
_UNCHECKED = frozenset({"not-checked", "unknown-dialect"})


def validate_document(document: Document) -> tuple[Diagnostic, ...]:
    """Give everything that is wrong with a document, sorted by place.

    These are the official JSON Schema's findings and those of openapi-spec-validator's own walk.
    """
    return _validate(document, is_whole=True)


def _validate(document: Document, *, is_whole: bool) -> tuple[Diagnostic, ...]:
    found = judge(document)
    worded = [*_walked(document, tolerant=bool(found) or not is_whole), *_names(document)]
    worded += [*_dialect(document), *_same_paths(document), *lost_links(document)]
    repeated = {parent(item.pointer) for item in worded if item.rule.startswith("repeated-")}
    decided = {(item.rule, item.pointer) for item in worded if item.is_decisive}
    worded = [
        item for item in worded if item.is_decisive or (item.rule, item.pointer) not in decided
    ]
    found = [
        item
        for item in found
        if item.rule != "repeated-item" or item.location.pointer not in repeated
    ]
    found += [
        Diagnostic(
            level="warning" if item.rule in _UNCHECKED else item.level,
            rule=item.rule,
            problem=item.message,
            location=document.locate_original(item.pointer),
            hint=item.hint,
        )
        for item in worded
    ]
    return sort_diagnostics(tuple(found))


def validate_source(
    source: Path | str,
    *,
    allow_remote: frozenset[str] = frozenset(),
    root: Path | None = None,
    skips_gaps: bool = False,
) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """Load and validate in one go, so that all problems come in one run.

    The document is there when it could be read and all its references lead somewhere, or may be missing with
    ``skips_gaps``.
    """
    try:
        outcome = open_document(source, allow_remote=allow_remote, root=root, skips_gaps=skips_gaps)
    except SpecError as error:
        return None, error.diagnostics
    document = outcome.document
    found = (
        *outcome.problems,
        *document.diagnostics,
        *_validate(document, is_whole=not (outcome.problems or skips_gaps)),
    )
    return (None if outcome.problems else document), sort_diagnostics(found)


def _walked(document: Document, *, tolerant: bool) -> Iterator[Worded]:
    """Word what the walk finds; where other faults stop the walk, it need not be said."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from generator.spec.validation.walk import walk

        data = document.original
        for item in walk(data, document.declared_version):
            if not item.is_fault:
                yield _word(item.pointer, item.error, data)
            elif not tolerant:
                message = f"openapi-spec-validator cannot check this ({item.error.message})"
                yield Worded("not-checked", message, item.pointer)


def _word(pointer: str, error: Any, data: dict[str, Any]) -> Worded:
    name = type(error).__name__
    text = str(getattr(error, "message", error))
    match name:
        case "DuplicateOperationIDError":
            return _repeated_operation(pointer, data)
        case "UnresolvableParameterError":
            return _path_parameter(pointer, text, data)
        case "ParameterDuplicateError":
            place, name = _second(data, pointer, ("name", "in"))
            message = f"parameter `{clip(name)}` is defined twice"
            return Worded("repeated-parameter", message, place, "delete one of them")
        case "ExtraParametersError":
            message = f"`required` names `{clip(text)}`, which no part of the schema defines"
            hint = f"add `{clip(text)}` to the properties, or take it out of `required`"
            return Worded("required-without-property", message, pointer, hint)
        case _ if "/default" in pointer and hasattr(error, "validator"):
            return _default(pointer, error)
        case _:
            if text.startswith("Duplicate tag name"):
                place, name = _second(data, "/tags", ("name",))
                message = f"tag `{clip(name)}` is defined twice"
                return Worded("repeated-tag", message, place, "delete one of them")
            return Worded("invalid", text[:1].lower() + clip(text[1:], 200), pointer)


def _repeated_operation(pointer: str, data: dict[str, Any]) -> Worded:
    name = find(data, join(pointer, "operationId"))
    first = next((at for at, other in _operation_ids(data) if other == name), "")
    message = f"operationId `{clip(name)}` stands here again"
    hint = f"it belongs to #{first} already; give each operation its own" if first else ""
    return Worded("repeated-operation-id", message, join(pointer, "operationId"), hint)


def _operation_ids(data: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for path, item in data["paths"].items():
        for method, operation in item.items() if isinstance(item, dict) else ():
            if isinstance(operation, dict) and "operationId" in operation:
                yield join("/paths", path, method), operation["operationId"]


def _second(data: Any, pointer: str, keys: tuple[str, ...]) -> tuple[str, str]:
    """Find the item of a list that repeats an earlier one's name; give its place and name."""
    seen = set()
    for at, item in enumerate(find(data, pointer)):
        place = join(pointer, at)
        node = find(data, behind(data, place, item)[0])
        identity = tuple(str(node.get(key)) for key in keys)
        if identity in seen:
            return place, identity[0]
        seen.add(identity)
    return pointer, ""


def _path_parameter(pointer: str, text: str, data: Any) -> Worded:
    match = _PATH_PARAMETER.search(text)
    name, path = (match.group(1), match.group(2)) if match else ("", "")
    if f"{{{name}}}" in path:
        message = f"path has `{{{clip(name)}}}`, but no path parameter `{clip(name)}` is defined"
        hint = f"add a parameter with `in: path` and `name: {clip(name)}`, or mend the path"
        return Worded("undefined-path-parameter", message, pointer, hint)
    message = f"path parameter `{clip(name)}` does not stand in the path `{clip(path)}`"
    hint = f"write `{{{clip(name)}}}` into the path, or delete the parameter"
    return Worded("unused-path-parameter", message, _defined(pointer, name, data), hint)


def _defined(pointer: str, name: str, data: Any) -> str:
    """Find the path parameter of an operation or its path."""
    for holder in (pointer, parent(pointer)):
        place = join(holder, "parameters")
        found = find(data, place)
        for at, item in enumerate(found if isinstance(found, list) else ()):
            node = find(data, behind(data, join(place, at), item)[0])
            if isinstance(node, dict) and (node.get("in"), node.get("name")) == ("path", name):
                return join(place, at)
    return pointer


def _default(pointer: str, error: Any) -> Worded:
    value, wanted = error.instance, error.validator_value
    is_mistyped = error.validator == "type" and value is not None
    match error.validator:
        case "type" | "nullable" | "enum" if value is None:
            message = "the default is null, which its schema does not allow"
        case "type":
            types = [wanted] if isinstance(wanted, str) else wanted
            message = f"the default must be {type_names(types)}, not {shown(value)}"
        case "enum":
            message = f"the default is {shown(value)}; it must be one of {one_of(wanted)}"
        case "oneOf" | "anyOf" if value is None:
            message = "the default is null, which its schema does not allow"
        case "oneOf" | "anyOf":
            message = (
                f"the default is {shown(value)}, which none of the schema's alternatives takes"
            )
        case "pattern":
            message = f"the default is {shown(value)}, which the schema's pattern does not match"
        case "format":
            message = f"the default is {shown(value)}, which is not a valid `{wanted}`"
        case _:
            message = f"the default does not fit its schema: {clip(str(error.message), 120)}"
    hint = _MEND
    if value is None:
        hint = "delete it, or let the schema allow null"
    elif error.validator == "type" and isinstance(value, str) and _is_quoted(value, wanted):
        hint = "write it without quotes"
    return Worded("bad-default", message, pointer, hint, is_decisive=is_mistyped)


def _is_quoted(value: str, wanted: Any) -> bool:
    """Tell whether a text is a value of the wanted types in quotes."""
    if value in ("true", "false"):
        return "boolean" in wanted
    is_number = re.fullmatch(r"-?\d+(\.\d+)?", value) is not None
    return is_number and ("number" in wanted or ("integer" in wanted and "." not in value))


def _names(document: Document) -> Iterator[Worded]:
    """Check the names of components, which the schema of OpenAPI 3.0 does not."""
    components = document.original.get("components")
    if not document.declared_version.startswith("3.0") or not isinstance(components, dict):
        return
    for section, members in components.items():
        for name in members if isinstance(members, dict) and section[:2] != "x-" else ():
            if not COMPONENT_NAME.fullmatch(name):
                yield bad_name(name, join("/components", section, name), f"`{section}`")


def _same_paths(document: Document) -> Iterator[Worded]:
    """Find paths that differ only in the names of their parameters (OpenAPI 3.1.1, 4.8.8.2)."""
    paths = document.original.get("paths")
    if document.declared_version == "2.0" or not isinstance(paths, dict):
        return
    first: dict[str, str] = {}
    for path in paths:
        other = first.setdefault(_VARIABLE.sub("{}", path), path)
        if other != path and not path.startswith("x-"):
            message = f"path `{clip(path)}` is the same as `{clip(other)}`"
            hint = "names of parameters do not tell paths apart: put the operations under one"
            yield Worded("repeated-path", message, join("/paths", path), hint)


def _dialect(document: Document) -> Iterator[Worded]:
    """Say that schemas in a dialect of the document's own cannot be checked."""
    if not knows_dialect(document):
        dialect = clip(document.original["jsonSchemaDialect"], 120)
        message = f"the dialect `{dialect}` is not known; schemas are not checked"
        yield Worded("unknown-dialect", message, "/jsonSchemaDialect")
