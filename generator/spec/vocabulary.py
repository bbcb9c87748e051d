"""Which node of a document is what: the kinds of OpenAPI objects and where each may stand.

This tells references from data (a `$ref` inside an example is data) and gives nodes their nouns.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

Shape = Literal["one", "list", "map", "any"]


@dataclass(frozen=True, slots=True)
class Slot:
    """What a field holds: one object, a list or a map of a kind; ``any`` is one or a list."""

    shape: Shape
    kind: str


Table = Mapping[str, Mapping[str, Slot]]

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


def _one(kind: str) -> Slot:
    return Slot("one", kind)


def _list(kind: str) -> Slot:
    return Slot("list", kind)


def _map(kind: str) -> Slot:
    return Slot("map", kind)


_DOCUMENT: Final = Slot("one", "document")
_SCHEMA: Final[dict[str, Slot]] = {
    "properties": _map("schema"),
    "patternProperties": _map("schema"),
    "dependentSchemas": _map("schema"),
    "$defs": _map("schema"),
    "definitions": _map("schema"),
    "items": Slot("any", "schema"),
    "allOf": _list("schema"),
    "anyOf": _list("schema"),
    "oneOf": _list("schema"),
    "prefixItems": _list("schema"),
    "discriminator": _one("discriminator"),
} | {
    name: _one("schema")
    for name in (
        "additionalProperties",
        "additionalItems",
        "not",
        "if",
        "then",
        "else",
        "contains",
        "propertyNames",
        "unevaluatedItems",
        "unevaluatedProperties",
        "contentSchema",
    )
}
_OTHER: Final[dict[str, Slot]] = {
    "info": _one("other"),
    "servers": _list("server"),
    "tags": _list("tag"),
    "externalDocs": _one("other"),
}
_PARAMETER: Final[dict[str, Slot]] = {
    "schema": _one("schema"),
    "content": _map("media type"),
    "examples": _map("example"),
}

OPENAPI_3: Final[Table] = {
    "document": _OTHER
    | {
        "info": _one("info"),
        "paths": _one("paths"),
        "webhooks": _map("path item"),
        "components": _one("components"),
    },
    "components": {
        "schemas": _map("schema"),
        "responses": _map("response"),
        "parameters": _map("parameter"),
        "examples": _map("example"),
        "requestBodies": _map("request body"),
        "headers": _map("header"),
        "securitySchemes": _map("security scheme"),
        "links": _map("link"),
        "callbacks": _map("callback"),
        "pathItems": _map("path item"),
        "mediaTypes": _map("media type"),
    },
    "path item": {method: _one("operation") for method in _METHODS}
    | {
        "additionalOperations": _map("operation"),
        "parameters": _list("parameter"),
        "servers": _list("server"),
    },
    "operation": {
        "parameters": _list("parameter"),
        "requestBody": _one("request body"),
        "responses": _one("responses"),
        "callbacks": _map("callback"),
        "servers": _list("server"),
        "externalDocs": _one("other"),
    },
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "request body": {"content": _map("media type")},
    "response": {
        "headers": _map("header"),
        "content": _map("media type"),
        "links": _map("link"),
    },
    "media type": {
        "schema": _one("schema"),
        "itemSchema": _one("schema"),
        "examples": _map("example"),
        "encoding": _map("encoding"),
        "prefixEncoding": _list("encoding"),
        "itemEncoding": _one("encoding"),
    },
    "encoding": {
        "headers": _map("header"),
        "encoding": _map("encoding"),
        "prefixEncoding": _list("encoding"),
        "itemEncoding": _one("encoding"),
    },
    "schema": _SCHEMA,
    "paths": {"*": _one("path item")},
    "responses": {"*": _one("response")},
    "callback": {"*": _one("path item")},
    "link": {"server": _one("server")},
    "security scheme": {},
    "example": {},
    "discriminator": {},
    "info": {},
    "tag": {},
    "server": {},
    "other": {},
}

SWAGGER_2: Final[Table] = {
    "document": {
        "info": _one("info"),
        "paths": _one("paths"),
        "definitions": _map("schema"),
        "parameters": _map("parameter"),
        "responses": _map("response"),
        "securityDefinitions": _map("security scheme"),
        "tags": _list("tag"),
        "externalDocs": _one("other"),
    },
    "path item": {method: _one("operation") for method in _METHODS[:-1]}
    | {"parameters": _list("parameter")},
    "operation": {"parameters": _list("parameter"), "responses": _one("responses")},
    "parameter": {"schema": _one("schema"), "items": _one("items")},
    "items": {"items": _one("items")},
    "header": {"items": _one("items")},
    "response": {"schema": _one("schema"), "headers": _map("header")},
    "schema": _SCHEMA,
    "paths": {"*": _one("path item")},
    "responses": {"*": _one("response")},
    "security scheme": {},
    "info": {},
    "tag": {},
    "other": {},
}

SECTIONS_3: Final[Mapping[str, str]] = {
    slot.kind: f"/components/{name}" for name, slot in OPENAPI_3["components"].items()
}
SECTIONS_2: Final[Mapping[str, str]] = {
    "schema": "/definitions",
    "parameter": "/parameters",
    "response": "/responses",
    "security scheme": "/securityDefinitions",
}


def slot_of(table: Table, kind: str, key: str) -> Slot | None:
    """Tell what stands under a key of an object of this kind; None is plain data."""
    if key.startswith("x-"):
        return None
    fields = table.get(kind, {})
    return fields.get(key) or fields.get("*")


def kind_of(
    table: Table, keys: tuple[str, ...], start: Slot = _DOCUMENT
) -> tuple[str, Shape | Literal["data"]]:
    """Tell what a path of keys leads to, from the document or from another node on.

    The shape is ``one`` for an object of that kind, ``list`` or ``map`` for a collection of such
    objects, and ``data`` for a plain value inside an object of that kind.
    """
    kind, shape = start.kind, start.shape
    for key in keys:
        if shape in ("list", "map") or (shape == "any" and key.isdigit()):
            shape = "one"
            continue
        slot = slot_of(table, kind, key)
        if slot is None:
            return kind, "data"
        kind, shape = slot.kind, slot.shape
    return kind, "one" if shape == "any" else shape


def is_reference(node: Any) -> bool:
    """Tell whether an object stands for another one."""
    return isinstance(node, dict) and isinstance(node.get("$ref"), str)
