"""What keeps an operation from being generated: the client could not say what it is meant to send.

Such an operation is reported as an error, with the place and the reason, and left out. What can be
sent in spite of a fault is none of this: it is generated, with a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from generator.api.model import Operation
from generator.api.reader import Node, Reader
from generator.api.selection import Outline

UNSUPPORTED: Final = "unsupported-operation"
"""The rule of the diagnostics about operations that are left out."""

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
LOCATIONS: Final = ("path", "query", "header", "cookie", "querystring")

_FIELDS = frozenset(
    (*METHODS, "$ref", "summary", "description", "servers", "parameters", "additionalOperations")
)
_OF_OPERATIONS = frozenset({"operationId", "responses"})
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_VARIABLE = re.compile(r"\{[^{}]+\}")


class UnsupportedError(Exception):
    """An operation cannot be generated; says why, and where that stands."""

    def __init__(self, pointer: str, reason: str) -> None:
        super().__init__(reason)
        self.pointer = pointer
        self.reason = reason


def report_unsupported(node: Node, method: str, path: str, error: UnsupportedError) -> None:
    """Report that an operation is left out: as an error, unless the user chose to skip such operations.

    Nothing is reported of one that is not selected.
    """
    outline = Outline(
        method=method,
        path=path,
        operation_id=node.string("operationId"),
        tags=node.strings("tags"),
        deprecated=node.data.get("deprecated") is True,
        pointer=node.pointer,
    )
    node.reader.unsupported.append(outline)
    if not node.reader.selection.has(outline):
        return
    name = f"{method} {path}".strip()
    if node.reader.skips_unsupported:
        problem = f"{name} is left out: {error.reason}"
        node.reader.report("warning", UNSUPPORTED, problem, error.pointer)
        return
    node.reader.report(
        "error",
        UNSUPPORTED,
        f"{name} cannot be generated: {error.reason}",
        error.pointer,
        hint="mend it, or leave the operation out with --skip-unsupported",
    )


def stray_operations(item: Node) -> Iterator[tuple[str, UnsupportedError]]:
    """Yield what looks like operations of a path item and is none, by its method."""
    for key, value in item.data.items():
        if key in METHODS:
            if not isinstance(value, Mapping):
                yield key.upper(), UnsupportedError(item.at(key), "it is not an object")
        elif key not in _FIELDS and not key.startswith("x-") and _is_operation(value):
            known = key.lower() in METHODS
            meant = f"write `{key.lower()}`" if known else "OpenAPI 3.2 has `additionalOperations`"
            reason = f"`{key}` is no field of a path item ({meant})"
            yield key, UnsupportedError(item.at(key), reason)
    more = item.data.get("additionalOperations")
    for key, value in more.items() if isinstance(more, Mapping) else ():
        if not isinstance(value, Mapping):
            pointer = Node(item.reader, item.at("additionalOperations"), more or {}).at(key)
            yield key, UnsupportedError(pointer, "it is not an object")


def _is_operation(value: object) -> bool:
    return isinstance(value, Mapping) and not _OF_OPERATIONS.isdisjoint(value)


def require_sendable(method: str, path: str, item: Node, node: Node) -> None:
    """Raise `UnsupportedError` unless a client can tell what an operation sends."""
    if not _TOKEN.fullmatch(method) or method.upper() == "CONNECT":
        raise UnsupportedError(node.pointer, f"no client can send the method {method!r}")
    if re.search(r"[{}]", _VARIABLE.sub("", path.partition("#")[0])):
        raise UnsupportedError(item.pointer, "the braces in its path do not pair around names")
    for owner in (item, node):
        _require_parameters(owner)
    _require_body(node)
    _require_responses(node)


def require_present(node: Node) -> None:
    """Raise `UnsupportedError` for an object that is only a reference that leads nowhere."""
    if reference := node.dangling():
        raise UnsupportedError(node.at("$ref"), f"`{reference[:160]}` does not exist")


def _require_responses(node: Node) -> None:
    for _, response in node.children("responses"):
        require_present(response)
        for _, media in response.followed().children("content"):
            require_present(media)


def _require_parameters(owner: Node) -> None:
    for index, value in enumerate(owner.items("parameters")):
        pointer = f"{owner.at('parameters')}/{index}"
        if not isinstance(value, Mapping):
            raise UnsupportedError(pointer, "a parameter is not an object")
        parameter = Node(owner.reader, pointer, value)
        require_present(parameter)
        parameter = parameter.followed()
        for _, media in parameter.children("content"):
            require_present(media)
        name, location = parameter.string("name"), parameter.string("in")
        if not name:
            _require_name(parameter, location)
        elif location not in LOCATIONS:
            pointer = parameter.at("in") if "in" in parameter.data else parameter.pointer
            said = f"be `in: {location}`" if location else "be without `in`"
            raise UnsupportedError(pointer, f"the parameter {name!r} cannot {said}")


def _require_name(parameter: Node, location: str) -> None:
    """Raise `UnsupportedError` for a parameter without a name that cannot do without."""
    if location == "path" or parameter.boolean("required"):
        raise UnsupportedError(parameter.pointer, "a parameter that is required has no name")


def _require_body(node: Node) -> None:
    value = node.data.get("requestBody")
    if value is None:
        return
    if not isinstance(value, Mapping):
        raise UnsupportedError(node.at("requestBody"), "its body is not an object")
    body = Node(node.reader, node.at("requestBody"), value)
    require_present(body)
    body = body.followed()
    for _, media in body.children("content"):
        require_present(media)
    if body.data.get("content"):
        return
    if body.boolean("required"):
        raise UnsupportedError(body.pointer, "its required body has no media type")
    body.reader.report(
        "warning",
        "body-without-content",
        "the body has no media type",
        body.pointer,
        consequence="none is sent",
        hint="name its media types under `content`",
    )


def report_repeated_ids(reader: Reader, operations: Iterable[Operation]) -> None:
    """Report each operation whose id is that of an earlier one."""
    first: dict[str, str] = {}
    for operation in operations:
        name = operation.operation_id
        if not name:
            continue
        if name in first:
            reader.report(
                "warning",
                "repeated-operation-id",
                f"operationId `{name[:160]}` stands here again: method and path name the operations that share it",
                f"{operation.pointer}/operationId",
                hint=f"it belongs to #{first[name]} already; give each operation its own",
            )
        first.setdefault(name, operation.pointer)
