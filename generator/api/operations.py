"""Paths, operations, parameters, bodies and responses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from generator.api.model import (
    Encoding,
    Header,
    MediaType,
    Operation,
    Parameter,
    ParameterLocation,
    RequestBody,
    Response,
    SecurityRequirement,
)
from generator.api.reader import Node, escape
from generator.api.schemas import SchemaParser
from generator.api.servers import parse_servers

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_DEFAULT_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_LOCATIONS = (*_DEFAULT_STYLES, "querystring")
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}
# OpenAPI 3.1.1, 4.8.12.1: "If `in` is "header" and the name is one of these, the parameter is ignored."
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
_STATUS = re.compile(r"[1-5](?:\d\d|XX)|default")
_TEMPLATE = re.compile(r"\{([^{}]+)\}")


def parse_operations(root: Node, schemas: SchemaParser) -> Iterator[Operation]:
    """Yield every operation, in the document's order."""
    for path, item in root.children("paths"):
        if path.startswith("x-"):
            continue
        item = item.followed()
        for method, node in methods_of(item):
            parameters = tuple(_parameters(path, item, node, schemas))
            yield parse_operation(method, path, item, node, parameters, schemas)


def methods_of(item: Node) -> Iterator[tuple[str, Node]]:
    """Yield the operations of a path item, by their methods."""
    for method in _METHODS:
        node = item.child(method)
        if node is not None:
            yield method.upper(), node
    yield from item.children("additionalOperations")


def parse_operation(
    method: str,
    path: str,
    item: Node,
    node: Node,
    parameters: tuple[Parameter, ...],
    schemas: SchemaParser,
) -> Operation:
    """Return the operation of a path item, its parameters known."""
    body = node.child("requestBody")
    servers = parse_servers(node) or parse_servers(item)
    return Operation(
        pointer=node.pointer,
        method=method,
        path=path,
        operation_id=node.string("operationId"),
        tags=node.strings("tags"),
        summary=node.string("summary") or item.string("summary"),
        description=node.string("description") or item.string("description"),
        deprecated=bool(node.boolean("deprecated")),
        parameters=parameters,
        request_body=None if body is None else _request_body(body.followed(), schemas),
        responses=tuple(_responses(node, schemas)),
        security=parse_security(node),
        servers=servers,
    )


def parse_security(node: Node) -> tuple[SecurityRequirement, ...] | None:
    """Return the alternatives under `security`; None where the keyword is absent."""
    if "security" not in node.data:
        return None
    requirements = list(node.elements("security"))
    for requirement in requirements:
        for key in requirement.data:
            if node.reader.lookup(f"/components/securitySchemes/{escape(key)}") is None:
                node.reader.report(
                    "warning",
                    "unknown-security-scheme",
                    f"no security scheme is called {key!r}: the client cannot satisfy it",
                    requirement.at(key),
                    hint="declare it under `#/components/securitySchemes`",
                )
    return tuple(tuple(requirement.data) for requirement in requirements)


def _parameters(path: str, item: Node, node: Node, schemas: SchemaParser) -> Iterator[Parameter]:
    """Merge the path item's parameters with the operation's, which override them."""
    found: dict[tuple[str, str], Parameter] = {}
    for owner in (item, node):
        for element in owner.elements("parameters"):
            parameter = _parameter(element.followed(), schemas)
            if parameter is not None:
                found[parameter.name, parameter.location] = parameter
    templated = _TEMPLATE.findall(path)
    for parameter in found.values():
        if parameter.location == "path" and parameter.name not in templated:
            node.reader.report(
                "warning",
                "path-parameter-not-in-path",
                f"{parameter.name!r} does not stand in the path {path!r}; it is left out",
                parameter.pointer,
            )
            continue
        yield parameter
    for name in dict.fromkeys(templated):
        if (name, "path") not in found:
            node.reader.report(
                "warning",
                "undeclared-path-parameter",
                f"{{{name}}} in the path is not declared; it is taken to be a string",
                node.pointer,
                hint=f"add a parameter with `in: path` and `name: {name}`",
            )
            yield _undeclared(name, node, schemas)


def _undeclared(name: str, node: Node, schemas: SchemaParser) -> Parameter:
    return Parameter(
        pointer=node.pointer,
        name=name,
        location="path",
        description="",
        required=True,
        deprecated=False,
        style="simple",
        explode=False,
        allow_reserved=False,
        allow_empty_value=False,
        schema=schemas.parse({"type": "string"}, f"{node.pointer}/parameters/{name}/schema"),
        content=None,
    )


def _parameter(node: Node, schemas: SchemaParser) -> Parameter | None:
    name, location = node.string("name"), node.string("in")
    if not name or location not in _LOCATIONS:
        if node.data:
            node.reader.report(
                "error", "unknown-parameter", "a parameter needs `name` and `in`", node.pointer
            )
        return None
    if location == "header" and name.lower() in _IGNORED_HEADERS:
        return None
    style = _style(node, location)
    explode = node.boolean("explode")
    content = next(_content(node, schemas), None)
    value = node.data.get("schema")
    return Parameter(
        pointer=node.pointer,
        name=name,
        location=cast("ParameterLocation", location),
        description=node.string("description"),
        required=bool(node.boolean("required")) or location == "path",
        deprecated=bool(node.boolean("deprecated")),
        style=style,
        explode=explode if explode is not None else style in ("form", "cookie"),
        allow_reserved=bool(node.boolean("allowReserved")),
        allow_empty_value=bool(node.boolean("allowEmptyValue")),
        schema=None if value is None else schemas.parse(value, node.at("schema")),
        content=content,
    )


def _style(node: Node, location: str) -> str:
    default = _DEFAULT_STYLES.get(location, "form")
    style = node.string("style") or default
    if style in _STYLES.get(location, (style,)):
        return style
    node.reader.report(
        "warning",
        "unknown-style",
        f"style {style!r} does not exist for {location} parameters; {default!r} is used",
        node.at("style"),
    )
    return default


def _request_body(node: Node, schemas: SchemaParser) -> RequestBody:
    return RequestBody(
        pointer=node.pointer,
        description=node.string("description"),
        required=bool(node.boolean("required")),
        content=tuple(_content(node, schemas)),
    )


def _responses(node: Node, schemas: SchemaParser) -> Iterator[Response]:
    for status, entry in node.children("responses"):
        normal = status.upper() if status != "default" else status
        if not _STATUS.fullmatch(normal):
            if not status.startswith("x-"):
                node.reader.report(
                    "warning",
                    "unknown-status",
                    f"{status!r} is not a status code, range or `default`; it is left out",
                    entry.pointer,
                )
            continue
        response = entry.followed()
        yield Response(
            pointer=response.pointer,
            status=normal,
            description=response.string("description"),
            content=tuple(_content(response, schemas)),
            headers=tuple(_headers(response, schemas)),
        )


def _content(node: Node, schemas: SchemaParser) -> Iterator[MediaType]:
    for name, entry in node.children("content"):
        media = entry.followed()
        schema, item_schema = media.data.get("schema"), media.data.get("itemSchema")
        yield MediaType(
            pointer=media.pointer,
            name=name,
            schema=None if schema is None else schemas.parse(schema, media.at("schema")),
            item_schema=(
                None if item_schema is None else schemas.parse(item_schema, media.at("itemSchema"))
            ),
            encoding=tuple(_encodings(media, schemas)),
        )


def _encodings(node: Node, schemas: SchemaParser) -> Iterator[Encoding]:
    for name, entry in node.children("encoding"):
        yield Encoding(
            name=name,
            content_type=entry.string("contentType"),
            style=entry.string("style"),
            explode=entry.boolean("explode"),
            allow_reserved=bool(entry.boolean("allowReserved")),
            headers=tuple(_headers(entry, schemas)),
        )


def _headers(node: Node, schemas: SchemaParser) -> Iterator[Header]:
    for name, entry in node.children("headers"):
        header = entry.followed()
        value = header.data.get("schema")
        media = next(_content(header, schemas), None)
        schema = None if media is None else media.schema
        yield Header(
            name=name,
            pointer=header.pointer,
            description=header.string("description"),
            required=bool(header.boolean("required")),
            schema=schema if value is None else schemas.parse(value, header.at("schema")),
        )
