"""Words what openapi-spec-validator's own walk finds, and remembers it: no other part of a validation costs as much.

What is remembered is known by the document, by the release of openapi-spec-validator, and by the code of this folder.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import sys
import warnings
from collections.abc import Iterator
from dataclasses import asdict
from functools import cache as once
from pathlib import Path
from typing import Any

from generator.spec.document import Document
from generator.spec.pointers import behind, find, join, parent
from generator.spec.validation.messages import Worded, clip, one_of, shown, type_names
from generator.spec.validation.plain import is_plainly_right
from generator.system.cache import Cache
from generator.system.releases import installed_version

_KIND = "walk"
_LIBRARIES = ("openapi-spec-validator", "openapi-schema-validator", "jsonschema-path")
_PATH_PARAMETER = re.compile(
    r"Path parameter '(.*)' for '.*' operation in '(.*)' was not", re.DOTALL
)
_MEND = "mend the default or the schema"


def walked(
    document: Document, *, is_judged_right: bool, tolerant: bool, cache: Cache | None
) -> list[Worded]:
    """Word what the walk finds; where other faults stop the walk, it need not be said.

    Args:
        document: the document.
        is_judged_right: whether the official JSON Schema has nothing against the document.
        tolerant: whether other faults are known already.
        cache: where findings are kept.
    """
    if is_judged_right and is_plainly_right(document.original, document.declared_version):
        return []
    if cache is None:
        return list(_walk(document, tolerant=tolerant))
    key = _key(document, tolerant=tolerant)
    known = cache.get(_KIND, key)
    if known is not None:
        return [Worded(**entry) for entry in json.loads(known)]
    found = list(_walk(document, tolerant=tolerant))
    cache.put(_KIND, key, json.dumps([asdict(item) for item in found]).encode())
    return found


def _key(document: Document, *, tolerant: bool) -> str:
    data = document.original
    digest = document.digest if data is document.data else json.dumps(data)
    text = f"{_code()}\n{tolerant}\n{document.declared_version}\n{digest}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@once
def _code() -> str:
    """Return a digest of what words findings, and of the libraries behind it."""
    releases = [installed_version(name) for name in _LIBRARIES]
    files = [path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py"))]
    return hashlib.sha256(repr((releases, files)).encode()).hexdigest()


@contextlib.contextmanager
def _unimportable(name: str) -> Iterator[None]:
    """Let a library do without another one: jsonschema-path loads `requests`, where it is installed, for URLs.

    Nothing is fetched by it here, and loading it opens a socket to find out whether there is IPv6.
    """
    if name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[name]


def _walk(document: Document, *, tolerant: bool) -> Iterator[Worded]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with _unimportable("requests"):
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
