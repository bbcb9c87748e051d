"""Paths, operations, parameters, bodies and responses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

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
from generator.api.moments import shown_precision
from generator.api.reader import Node, escape
from generator.api.schemas import SchemaParser
from generator.api.servers import parse_servers
from generator.api.support import (
    METHODS,
    UnsupportedError,
    report_unsupported,
    require_sendable,
    stray_operations,
)
from generator.errors import Level
from generator.spec import COLLECTION_FORMAT

_DEFAULT_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
# Swagger 2.0 joins lists in more ways than OpenAPI 3, and in more places.
_DELIMITED = {"ssv": "spaceDelimited", "tsv": "tabDelimited", "pipes": "pipeDelimited"}
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}
# OpenAPI 3.1.1, 4.8.12.1: "If `in` is "header" and the name is one of these, the parameter is ignored."
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
# What says where a message goes and where it ends is for the HTTP library to say (RFC 9110, 7.6.1; RFC 9112, 6).
_FRAMING_HEADERS = frozenset(
    """
    connection content-length host keep-alive proxy-connection te trailer transfer-encoding upgrade
    """.split()
)
_STATUS = re.compile(r"[1-5](?:\d\d|XX)|default")
_TEMPLATE = re.compile(r"\{([^{}]+)\}")
_Parameters = dict[tuple[str, str], Parameter]
"""Parameters by name and place."""


def parse_operations(root: Node, schemas: SchemaParser) -> Iterator[Operation]:
    """Yield every operation, in the document's order."""
    for path, item in root.children("paths"):
        if path.startswith("x-"):
            continue
        if reference := item.dangling():
            nowhere = UnsupportedError(item.at("$ref"), f"`{reference[:160]}` does not exist")
            report_unsupported(item, "", path, nowhere)
            continue
        item = item.followed()
        for method, error in stray_operations(item):
            report_unsupported(item, method, path, error)
        for method, node in methods_of(item):
            try:
                require_sendable(method, path, item, node)
            except UnsupportedError as error:
                report_unsupported(node, method, path, error)
                continue
            # The operation's parameters override the path item's.
            found = _own_parameters(item, schemas) | _own_parameters(node, schemas)
            own_path = _without_query(path, found)
            parameters = tuple(_parameters(own_path, node, found, schemas))
            yield parse_operation(method, own_path, item, node, parameters, schemas)


def methods_of(item: Node) -> Iterator[tuple[str, Node]]:
    """Yield the operations of a path item, by their methods."""
    for method in METHODS:
        if isinstance(item.data.get(method), Mapping):
            yield method.upper(), Node(item.reader, item.at(method), item.data[method])
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
        scopes=parse_scopes(node),
        sunset=node.string("x-sunset"),
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


def parse_scopes(node: Node) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Return the scopes of each scheme of each alternative under `security`."""
    if "security" not in node.data:
        return ()
    return tuple(
        tuple(requirement.strings(key) for key in requirement.data)
        for requirement in node.elements("security")
    )


def _without_query(path: str, found: _Parameters) -> str:
    """Leave out of a path's query what parameters of the query say as well: `/search?q={q}`."""
    path, _, query = path.partition("?")
    kept = [part for part in query.split("&") if part and not _is_parameter(part, found)]
    return f"{path}?{'&'.join(kept)}" if kept else path


def _is_parameter(part: str, found: _Parameters) -> bool:
    name, _, value = part.partition("=")
    variable = _TEMPLATE.fullmatch(value)
    if variable is None or (variable[1], "path") in found:
        return False
    return (name, "query") in found


def _parameters(
    path: str, node: Node, found: _Parameters, schemas: SchemaParser
) -> Iterator[Parameter]:
    """Yield the parameters that the path has a place for, and those that only the path knows."""
    templated = _TEMPLATE.findall(path)
    for parameter in found.values():
        if parameter.location == "path" and parameter.name not in templated:
            node.reader.report(
                "warning",
                "path-parameter-not-in-path",
                f"{parameter.name!r} does not stand in the path {path!r}",
                parameter.pointer,
                consequence="it is left out",
            )
            continue
        yield parameter
    for name in dict.fromkeys(templated):
        if (name, "path") not in found:
            node.reader.report(
                "warning",
                "undeclared-path-parameter",
                f"{{{name}}} in the path is not declared",
                node.pointer,
                consequence="it is taken to be a string",
                hint=f"add a parameter with `in: path` and `name: {name}`",
            )
            yield _undeclared(name, node, schemas)


def _own_parameters(owner: Node, schemas: SchemaParser) -> _Parameters:
    found: _Parameters = {}
    for element in owner.elements("parameters"):
        parameter = _parameter(element.followed(), schemas)
        if parameter is None:
            continue
        key = _identity(parameter)
        if key in found:
            owner.reader.report(
                "warning",
                "repeated-parameter",
                f"the {parameter.location} parameter {parameter.name!r} stands here again",
                element.pointer,
                consequence="the last one counts",
                hint="delete one of them",
            )
        found[key] = parameter
    return found


def _identity(parameter: Parameter) -> tuple[str, str]:
    """Return what tells parameters apart; names of headers are alike in any case (RFC 9110, 5.1)."""
    is_header = parameter.location == "header"
    return parameter.name.lower() if is_header else parameter.name, parameter.location


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
    if not name:
        node.reader.report(
            "warning",
            "nameless-parameter",
            "a parameter has no name",
            node.pointer,
            consequence="it is left out",
        )
        return None
    if location == "header" and _is_ignored(name, node):
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
        precision=shown_precision(_examples(node)),
    )


def _examples(node: Node) -> Iterator[Any]:
    """Yield the examples of a parameter; of an array, its elements."""
    named = node.data.get("examples")
    given = [node.data.get("example")]
    if isinstance(named, Mapping):
        given += [each.get("value") for each in named.values() if isinstance(each, Mapping)]
    for example in given:
        if example is not None:
            yield from example if isinstance(example, list) else (example,)


def _is_ignored(name: str, node: Node) -> bool:
    """Tell, and say, that a header is no parameter."""
    if name.lower() in _IGNORED_HEADERS:
        level: Level = "info"
        reason = "OpenAPI has other places to describe it"
    elif name.lower() in _FRAMING_HEADERS:
        level, reason = "warning", "the HTTP library sets it"
    else:
        return False
    node.reader.report(
        level,
        "ignored-header-parameter",
        f"the header parameter {name!r} is left out: {reason}",
        node.pointer,
    )
    return True


def _style(node: Node, location: str) -> str:
    default = _DEFAULT_STYLES.get(location, "form")
    if (joined := _joined(node)) is not None:
        return joined
    style = node.string("style") or default
    if style in _STYLES.get(location, (style,)):
        return style
    node.reader.report(
        "warning",
        "unknown-style",
        f"style {style!r} does not exist for {location} parameters",
        node.at("style"),
        consequence=f"{default!r} is used",
    )
    return default


def _joined(node: Node) -> str | None:
    """Return how a list of Swagger 2.0 is joined, where no style of OpenAPI 3 says it."""
    if node.reader.document.declared_version != "2.0":
        return None
    return _DELIMITED.get(str(node.data.get(COLLECTION_FORMAT)))


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
                    f"{status!r} is not a status code, range or `default`",
                    entry.pointer,
                    consequence="it is left out",
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
    # OpenAPI 3.2, 4.14.5: parts by position, and those that follow them.
    entries = list(node.children("encoding"))
    entries += [(str(place), entry) for place, entry in enumerate(node.elements("prefixEncoding"))]
    if (following := node.child("itemEncoding")) is not None:
        entries.append(("", following))
    for name, entry in entries:
        yield Encoding(
            name=name,
            content_type=entry.string("contentType"),
            style=_joined(entry) or entry.string("style"),
            explode=entry.boolean("explode"),
            allow_reserved=bool(entry.boolean("allowReserved")),
            headers=tuple(_headers(entry, schemas)),
        )


def _headers(node: Node, schemas: SchemaParser) -> Iterator[Header]:
    for name, entry in node.children("headers"):
        if entry.dangling():
            continue  # told where the document was read
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
