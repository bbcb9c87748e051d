"""Converts Swagger 2.0 into the vocabulary of OpenAPI 3.0.

What has no counterpart there (a list of lists, for one) becomes a string, with a warning: the caller
then writes what goes over the wire. Faulty pieces are passed over; validation, which sees
the original, names them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.spec.pointers import MISSING, find, from_fragment, join
from generator.spec.swagger.nodes import (
    Nodes,
    Warned,
    is_extension,
    items,
    members,
    place_of,
)
from generator.spec.vocabulary import is_reference

VERSION = "3.0.4"
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}


@dataclass(frozen=True, slots=True)
class Converted:
    """The converted document, and the pointers that its nodes had before."""

    data: dict[str, Any]
    moved: dict[str, str]
    warnings: tuple[Warned, ...]


def convert(data: dict[str, Any]) -> Converted:
    """Convert a Swagger 2.0 document whose references all stay inside it."""
    return _Converter(data).run()


class _Converter:
    """Puts the converted pieces where OpenAPI 3.0 has them."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = data
        self._nodes = Nodes()

    def run(self) -> Converted:
        data = self._data
        kept = ("info", "tags", "externalDocs", "security")
        new: dict[str, Any] = {"openapi": VERSION}
        new |= {key: data[key] for key in data if key in kept or is_extension(key)}
        servers = list(self._servers())
        if servers:
            new["servers"] = servers
        new["paths"] = {
            path: item if is_extension(path) else self._path_item(item, join("/paths", path))
            for path, item in members(data.get("paths"))
        }
        components = self._components()
        if components:
            new["components"] = components
        self._nodes.mend_references()
        return Converted(new, self._nodes.moved, tuple(self._nodes.warnings))

    # The document

    def _servers(self) -> Iterator[dict[str, Any]]:
        host, base = self._data.get("host"), self._data.get("basePath")
        base = base if isinstance(base, str) else ""
        schemes = [item for item in items(self._data.get("schemes")) if item in ("https", "http")]
        if isinstance(host, str) and host:
            self._nodes.move("/servers", "/host")
            # Without schemes, the one counts by which the document was fetched; it is not known.
            for scheme in sorted(schemes or ["https"], reverse=True):
                yield {"url": f"{scheme}://{host}{base}".rstrip("/")}
        elif base:
            self._nodes.move("/servers", "/basePath")
            yield {"url": base}

    def _components(self) -> dict[str, Any]:
        data = self._data
        self._nodes.move("/components", "")
        self._nodes.move("/components/schemas", "/definitions")
        self._nodes.move("/components/responses", "/responses")
        self._nodes.move("/components/securitySchemes", "/securityDefinitions")
        parameters: dict[str, Any] = {}
        bodies: dict[str, Any] = {}
        for name, parameter in members(data.get("parameters")):
            old = join("/parameters", name)
            if place_of(parameter) == "body":
                new = join("/components/requestBodies", name)
                consumes = self._media_types("consumes", {})
                bodies[name] = self._nodes.body(parameter, old, new, consumes)
            elif place_of(parameter) in ("query", "path", "header"):
                new = join("/components/parameters", name)
                parameters[name] = self._nodes.parameter(parameter, old, new)
        produces = self._media_types("produces", {})
        sections = {
            "schemas": {
                name: self._nodes.schema(schema)
                for name, schema in members(data.get("definitions"))
            },
            "responses": {
                name: self._nodes.response(
                    response,
                    join("/responses", name),
                    join("/components/responses", name),
                    produces,
                )
                for name, response in members(data.get("responses"))
            },
            "parameters": parameters,
            "requestBodies": bodies,
            "securitySchemes": {
                name: self._security_scheme(scheme)
                for name, scheme in members(data.get("securityDefinitions"))
            },
        }
        return {name: section for name, section in sections.items() if section}

    def _security_scheme(self, scheme: Any) -> Any:
        if not isinstance(scheme, dict):
            return scheme
        kept = {k: v for k, v in scheme.items() if k == "description" or is_extension(k)}
        match scheme.get("type"):
            case "basic":
                return {"type": "http", "scheme": "basic", **kept}
            case "oauth2":
                flow = {
                    key: scheme[key]
                    for key in ("authorizationUrl", "tokenUrl", "scopes")
                    if key in scheme
                }
                name = _FLOWS.get(str(scheme.get("flow")), "implicit")
                return {"type": "oauth2", "flows": {name: {"scopes": {}} | flow}, **kept}
            case _:
                return scheme

    # Operations

    def _path_item(self, item: Any, pointer: str) -> Any:
        if not isinstance(item, dict):
            return item
        parameters = [
            (join(pointer, "parameters", at), parameter)
            for at, parameter in enumerate(items(item.get("parameters")))
        ]
        shared = [entry for entry in parameters if self._is_sent_apart(entry[1])]
        carried = [entry for entry in parameters if not self._is_sent_apart(entry[1])]
        new: dict[str, Any] = {}
        for key, value in item.items():
            if key in _METHODS and isinstance(value, dict):
                new[key] = self._operation(value, join(pointer, key), carried)
            elif key == "parameters":
                if shared:
                    new[key] = self._parameters(shared, pointer)
            else:
                new[key] = value
        return new

    def _operation(
        self, operation: dict[str, Any], pointer: str, carried: list[tuple[str, Any]]
    ) -> dict[str, Any]:
        left_out = ("parameters", "responses", "consumes", "produces", "schemes")
        new = {key: value for key, value in operation.items() if key not in left_out}
        own = [
            (join(pointer, "parameters", at), parameter)
            for at, parameter in enumerate(items(operation.get("parameters")))
        ]
        apart = [entry for entry in own if self._is_sent_apart(entry[1])]
        if apart:
            new["parameters"] = self._parameters(apart, pointer)
        sent = [entry for entry in own if not self._is_sent_apart(entry[1])]
        body = self._request_body(operation, pointer, self._overridden(carried, sent))
        if body is not None:
            new["requestBody"] = body
        produces = self._media_types("produces", operation)
        if "responses" in operation:
            new["responses"] = self._responses(operation["responses"], pointer, produces)
        return new

    def _responses(self, responses: Any, pointer: str, produces: list[str]) -> Any:
        at = join(pointer, "responses")
        return {
            status: value
            if is_extension(status)
            else self._nodes.response(value, join(at, status), join(at, status), produces)
            for status, value in members(responses)
        }

    def _overridden(
        self, carried: list[tuple[str, Any]], own: list[tuple[str, Any]]
    ) -> list[tuple[str, Any]]:
        """Lay an operation's own body parameters over those of its path."""
        named = {self._identity(parameter) for _, parameter in own}
        if any(place == "body" for place, _ in named):
            return own
        inherited = [entry for entry in carried if self._identity(entry[1]) not in named]
        return [*inherited, *own]

    def _identity(self, parameter: Any) -> tuple[str, str]:
        followed = self._follow(parameter)
        return place_of(followed), str(followed.get("name")) if isinstance(followed, dict) else ""

    def _is_sent_apart(self, parameter: Any) -> bool:
        return place_of(self._follow(parameter)) not in ("body", "formData")

    def _follow(self, node: Any) -> Any:
        for _ in range(50):
            if not is_reference(node):
                break
            target = find(self._data, from_fragment(node["$ref"].removeprefix("#")))
            node = None if target is MISSING else target
        return node

    def _request_body(
        self, operation: dict[str, Any], pointer: str, entries: list[tuple[str, Any]]
    ) -> dict[str, Any] | None:
        new = join(pointer, "requestBody")
        consumes = self._media_types("consumes", operation)
        for old, parameter in entries:
            if place_of(self._follow(parameter)) == "body":
                is_shared = is_reference(parameter) and "consumes" not in operation
                if is_shared and parameter["$ref"].startswith("#/parameters/"):
                    self._nodes.move(new, old)
                    name = parameter["$ref"].rpartition("/")[2]
                    return {"$ref": f"#/components/requestBodies/{name}"}
                return self._nodes.body(self._follow(parameter), old, new, consumes)
        fields = [(old, self._follow(parameter)) for old, parameter in entries]
        return self._nodes.form(fields, new, consumes) if fields else None

    def _parameters(self, entries: list[tuple[str, Any]], pointer: str) -> list[Any]:
        at = join(pointer, "parameters")
        return [
            self._nodes.parameter(parameter, old, join(at, index))
            for index, (old, parameter) in enumerate(entries)
        ]

    def _media_types(self, key: str, operation: dict[str, Any]) -> list[str]:
        found = operation[key] if key in operation else self._data.get(key)
        return [item for item in items(found) if isinstance(item, str)]
