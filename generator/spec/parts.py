"""Splits a document into the parts that people change: operations, schemas, and the rest.

A part is recorded as its pointer and a short digest, so that the lock does not hold documents. `PartGraph` follows
`$ref` from part to part.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.spec.pointers import find, from_fragment, join, parent, split

_METHODS = frozenset(("get", "put", "post", "delete", "options", "head", "patch", "trace", "query"))
_SCHEMAS = "/components/schemas/"
_DIGEST_LENGTH = 12
# What an operation takes, it spells out in its signature; what it gives, it only names.
_INPUTS = frozenset({"parameters", "requestBody", "requestBodies"})
_WORDS = frozenset({"description", "summary", "title", "example", "examples", "externalDocs"})
_MAPS = frozenset(
    {
        "properties",
        "patternProperties",
        "$defs",
        "headers",
        "responses",
        "content",
        "callbacks",
        "links",
    }
)
_VALUES = frozenset({"example", "examples", "default", "enum", "const"})


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentPart:
    """A part of a document; ``name`` is an operation's id, where it has one.

    ``meaning`` is the digest without what only people read: descriptions, summaries, titles, examples.
    """

    pointer: str
    digest: str
    meaning: str
    name: str = ""


def document_parts(data: Mapping[str, Any]) -> tuple[DocumentPart, ...]:
    """Return the parts of a document, sorted by their pointers; together they are all of it."""
    return tuple(sorted(_parts(data), key=lambda part: part.pointer))


def kind_of_part(pointer: str) -> str:
    """Tell what a part is by its pointer: an operation, a schema, or else of the document."""
    if pointer.startswith(_SCHEMAS):
        return "schema"
    keys = split(pointer)
    return "operation" if keys[0] in ("paths", "webhooks") and len(keys) > 2 else "document"


def name_of_part(pointer: str, name: str = "") -> str:
    """Give a part the name that people know it by: `createRefunds`, `GET /refunds`, `Refund`, `info`."""
    keys = split(pointer)
    match kind_of_part(pointer):
        case "operation":
            return name or f"{keys[-1].upper()} {keys[1]}"
        case "schema":
            return keys[-1]
        case _:
            return "/".join(keys)


def _parts(data: Mapping[str, Any]) -> Iterator[DocumentPart]:
    for key, value in data.items():
        if key in ("paths", "webhooks") and isinstance(value, dict):
            for name, item in value.items():
                yield from _path_item(join("", key, name), item)
        elif key == "info":
            yield from _members(join("", key), value)
        elif key == "components" and isinstance(value, dict):
            for kind, components in value.items():
                yield from _members(join("", key, kind), components)
        else:
            yield _part(join("", key), value)


def _members(pointer: str, value: Any) -> Iterator[DocumentPart]:
    if not isinstance(value, dict):
        yield _part(pointer, value)
        return
    for name, member in value.items():
        yield _part(join(pointer, name), member)


def _path_item(pointer: str, item: Any) -> Iterator[DocumentPart]:
    """Yield the operations of a path item, each with what they share; without any, the item itself."""
    operations = list(_operations(pointer, item)) if isinstance(item, dict) else []
    if not operations:
        yield _part(pointer, item)
        return
    shared = {
        key: value
        for key, value in item.items()
        if key not in _METHODS and key != "additionalOperations"
    }
    for place, operation in operations:
        yield _part(place, [shared, operation], _operation_id(operation))


def _operations(pointer: str, item: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in item.items():
        if key in _METHODS:
            yield join(pointer, key), value
        elif key == "additionalOperations" and isinstance(value, dict):
            for method, operation in value.items():
                yield join(pointer, key, method), operation


def _operation_id(operation: Any) -> str:
    name = operation.get("operationId") if isinstance(operation, dict) else None
    return name if isinstance(name, str) else ""


def _part(pointer: str, value: Any, name: str = "") -> DocumentPart:
    return DocumentPart(
        pointer=pointer, digest=_digest(value), meaning=_digest(_without_words(value)), name=name
    )


def _digest(value: Any) -> str:
    text = json.dumps(value, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGEST_LENGTH]


def _without_words(value: Any, *, are_names: bool = False) -> Any:
    """Return a value without what only people read; what the keys of a map name is no such word."""
    if isinstance(value, list):
        return [_without_words(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: _without_words(item, are_names=key in _MAPS and not are_names)
        for key, item in value.items()
        if are_names or key not in _WORDS
    }


@dataclass(slots=True)
class PartGraph:
    """How the parts of one document lead to each other."""

    data: Mapping[str, Any]
    pointers: frozenset[str]
    _essence: dict[str, frozenset[str]] = field(default_factory=dict)

    def part_of(self, pointer: str) -> str:
        """Return the pointer of the part in which a node stands; that of the node where there is none."""
        place = pointer
        while place and place not in self.pointers:
            place = parent(place)
        return place or pointer

    def essence(self, pointer: str) -> frozenset[str]:
        """Return a part and those that it spells out as if they stood in it.

        For a schema that is what it merges (`allOf`) or stands for; for an operation also its
        parameters, its bodies' schemas and the components around its responses.
        """
        if pointer not in self._essence:
            found = {pointer}
            node = find(self.data, pointer)
            if kind_of_part(pointer) == "operation":
                shared = find(self.data, join(parent(pointer), "parameters"))
                self._follow(node, found, is_input=False)
                self._follow(shared, found, is_input=True)
            else:
                self._compose(node, found)
            self._essence[pointer] = frozenset(found)
        return self._essence[pointer]

    def levels(self, pointers: Iterable[str]) -> Iterator[frozenset[str]]:
        """Yield what parts refer to, then what that refers to, and so on: nearest first."""
        seen = set(pointers)
        level = frozenset(seen)
        while level:
            found = {self.part_of(each) for part in level for each in self._references(part)}
            level = frozenset(found - seen)
            seen |= level
            if level:
                yield level

    def _references(self, pointer: str) -> Iterator[str]:
        stack = [find(self.data, pointer)]
        while stack:
            node = stack.pop()
            if isinstance(node, dict):
                if reference := _reference(node):
                    yield reference
                stack.extend(node.values())
            elif isinstance(node, list):
                stack.extend(node)

    def _follow(self, node: Any, found: set[str], *, is_input: bool) -> None:
        if isinstance(node, list):
            for item in node:
                self._follow(item, found, is_input=is_input)
        if not isinstance(node, dict):
            return
        reference = _reference(node)
        if reference and self.part_of(reference) not in found:
            found.add(self.part_of(reference))
            is_input = is_input or split(reference)[1:2] == ("parameters",)
            self._follow(find(self.data, reference), found, is_input=is_input)
        for key, value in node.items():
            if key in ("schema", "itemSchema"):
                if is_input:
                    self._compose(value, found)
            elif key not in _VALUES and key != "callbacks":
                self._follow(value, found, is_input=is_input or key in _INPUTS)

    def _compose(self, schema: Any, found: set[str]) -> None:
        if not isinstance(schema, dict):
            return
        reference = _reference(schema)
        if reference and self.part_of(reference) not in found:
            found.add(self.part_of(reference))
            self._compose(find(self.data, reference), found)
        merged = schema.get("allOf")
        for member in merged if isinstance(merged, list) else ():
            self._compose(member, found)


def _reference(node: Mapping[str, Any]) -> str:
    reference = node.get("$ref")
    if not isinstance(reference, str) or not reference.startswith("#/"):
        return ""
    return from_fragment(reference[1:])
