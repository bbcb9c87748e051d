"""What an operation of the document and the method of the package say of the same values.

The source map is the only thing of the package that is read to find them.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from typing import Any

from tests.conformance.documents import (
    OperationEntry,
    is_ignored,
    is_json,
    is_text,
    is_xml,
    media_type_name,
    resolve,
)
from tests.conformance.package import GeneratedPackage, hints
from tests.fidelity.annotations import closed_values, view
from tests.fidelity.document import Reader, find
from tests.fidelity.places import Place
from tests.fidelity.types import evaluate

TEXT: dict[str, Any] = {"type": "string"}
OCTETS: dict[str, Any] = {"type": "string", "format": "binary"}
ANYTHING: dict[str, Any] = {}
_SEQUENCES = ("jsonl", "ndjson", "json-seq", "event-stream", "jsonlines")
_STATUS = re.compile(r"[1-5](\d\d|XX)|default")
_WRITTEN = frozenset(("header", name) for name in ("content-length", "host", "connection"))
_BODYLESS = ("204", "205", "304")
_FORMS = ("multipart/", "application/x-www-form-urlencoded")

Pair = tuple[tuple[Any, ...], Any, Place]


class Operations:
    """Pairs schemas with annotations, for the operations of one package."""

    def __init__(self, reader: Reader, package: GeneratedPackage) -> None:
        self._reader = reader
        self._package = package
        self._kept: list[Any] = []

    def pairs(self, entry: OperationEntry, described: Mapping[str, Any]) -> Iterator[Pair]:
        """Yield the schemas and the annotation of each argument and result.

        Args:
            entry: the operation in the document.
            described: the operation in the source map.
        """
        function = self.function(described["call"])
        annotations = hints(function)
        call = described["call"]
        for parameter, argument in self._parameters(entry, described):
            schema = self._of_parameter(parameter)
            place = _place(call, argument, has_octets=True)
            yield (schema,), annotations[argument], place
        if described["body"] is not None and entry.request_body:
            yield from self._body(entry.request_body, described, annotations)
        yield from self._results(entry, described)
        yield from self._headers(entry, described)

    def webhooks(self) -> Iterator[Pair]:
        """Yield the schema and the type of what each webhook sends."""
        document = self._reader.document
        for described in self._package.source_map["webhooks"]:
            operation = find(document, described["pointer"])
            contents = _contents(resolve(document, operation.get("requestBody") or {}))
            schemas = [
                m["schema"] for name, m in contents.items() if is_json(name) and "schema" in m
            ]
            if schemas:
                place = Place(where=described["call"])
                yield tuple(schemas), evaluate(self._package, described["type"]), place

    def missing(
        self, entry: OperationEntry, described: Mapping[str, Any]
    ) -> Iterator[tuple[str, str]]:
        """Yield pointer and name of what the document's operation has, and the package does not."""
        known = {(each["name"], each["in"]) for each in described["parameters"]}
        for parameter in entry.parameters:
            name, where = parameter["name"], parameter["in"]
            if (name, where) not in known and not _is_ignored(entry, parameter):
                yield entry.pointer, f"the {where} parameter {name!r}"
        if described["body"] is None and self._says_something(entry.request_body):
            yield f"{entry.pointer}/requestBody", "a body"
        for status, response in entry.operation["responses"].items():
            if not _STATUS.fullmatch(status):
                continue
            result = described["responses"].get(status)
            has_body = _contents(response) and status not in _BODYLESS and entry.method != "HEAD"
            if result is None or (result["type"] == "None" and has_body):
                yield f"{entry.pointer}/responses/{status}", f"an answer {status}"

    def _says_something(self, body: Mapping[str, Any] | None) -> bool:
        """Tell whether a body has to be sent, or holds more than an object without properties."""
        contents = _contents(body) if body else {}
        if body is None or body.get("required"):
            return bool(contents)
        schemas = [media.get("schema", ANYTHING) for media in contents.values()]
        return not all(
            each.is_closed and not each.properties
            for schema in schemas
            for each in self._reader.alternatives(schema)
        )

    def function(self, call: str) -> Any:
        """Return the function of a method, without what marks it as deprecated."""
        client = self._package.client("sync", "http://127.0.0.1:9")
        method = self._package.method(client, {"call": call})
        function = inspect.unwrap(method)
        return getattr(function, "__func__", function)

    def _parameters(
        self, entry: OperationEntry, described: Mapping[str, Any]
    ) -> Iterator[tuple[Mapping[str, Any], str]]:
        declared = {(each["name"], each["in"]): each for each in entry.parameters}
        for each in described["parameters"]:
            parameter = declared.get((each["name"], each["in"]))
            if parameter is not None:
                yield parameter, each["argument"]

    def _of_parameter(self, parameter: Mapping[str, Any]) -> Any:
        if "schema" in parameter:
            return parameter["schema"]
        content = next(iter((parameter.get("content") or {}).values()), {})
        return resolve(self._reader.document, content).get("schema", ANYTHING)

    def _body(
        self, body: Mapping[str, Any], described: Mapping[str, Any], annotations: Mapping[str, Any]
    ) -> Iterator[Pair]:
        call, argument = described["call"], described["body"]["argument"]
        named = {media_type_name(name) for name in described["body"]["media_types"]}
        contents = {
            name: media for name, media in _contents(body).items() if media_type_name(name) in named
        }
        is_typed = bool(view(annotations.get(argument)).classes)
        schemas = [
            schema
            for name, media in contents.items()
            for schema in self._sent(name, media)
            if is_typed or not is_xml(name) or schema in (TEXT, OCTETS)
        ]
        has_octets = any(not is_json(name) for name in contents)
        place = _place(call, argument, has_octets=has_octets)
        if argument in annotations and schemas:
            yield tuple(schemas), annotations[argument], place
        arguments = described["body"]["properties"]
        has_file = any(view(annotations[own]).has_file for own in arguments.values())
        default = _default(contents, has_file=has_file)
        for name, own in arguments.items():
            if closed_values(annotations[own]) and name in self._reader.tags:
                continue  # the discriminator says which values are this class
            found = self._property(default, name)
            place = _place(call, own, has_octets=has_octets)
            if found:
                yield found, annotations[own], place

    def _sent(self, name: str, media: Mapping[str, Any]) -> list[Any]:
        """Return what a caller may give for a body of a media type."""
        schema = media.get("schema", ANYTHING)
        if _is_sequence(name):
            return [self._keep({"type": "array", "items": media.get("itemSchema", schema)})]
        if media_type_name(name).startswith(_FORMS) and "itemSchema" in media:
            part = {"anyOf": [media["itemSchema"], OCTETS]}
            return [self._keep({"type": "array", "items": part})]
        if media_type_name(name).startswith(_FORMS):
            return [schema] if schema else [OCTETS]
        if is_json(name):
            return [schema]
        if is_text(name):
            return [schema, TEXT] if schema else [TEXT]
        if "*" in name:
            return [schema]
        return [schema, TEXT, OCTETS] if is_xml(name) else [OCTETS]

    def _property(self, contents: Mapping[str, Any], name: str) -> tuple[Any, ...]:
        found = []
        for media in contents.values():
            for each in self._reader.alternatives(media.get("schema", ANYTHING)):
                if name in each.properties:
                    found.append(self._reader.join("allOf", each.properties[name]))
        return tuple({id(schema): schema for schema in found}.values())

    def _results(self, entry: OperationEntry, described: Mapping[str, Any]) -> Iterator[Pair]:
        for status, result in described["responses"].items():
            response = entry.operation["responses"].get(status)
            if response is None or not isinstance(result["type"], str):
                continue
            contents = _contents(response)
            annotation = evaluate(self._package, result["type"])
            octets = any(
                not is_json(name) or self._is_text(media) for name, media in contents.items()
            )
            place = Place(where=f"{described['call']}() -> {status}", has_octets=octets)
            yield from self._result(contents, annotation, result["type"], place)

    def _is_text(self, media: Mapping[str, Any]) -> bool:
        """Tell a body that is one text: where that is raw bytes, no server means the text of JSON."""
        alternatives = self._reader.alternatives(media.get("schema", ANYTHING))
        return all(each.kinds == frozenset({"string"}) for each in alternatives)

    def _result(
        self, contents: Mapping[str, Any], annotation: Any, text: str, place: Place
    ) -> Iterator[Pair]:
        if text in ("BinaryResponse", "Redirect", "None", "ServerSentEvent") or not contents:
            return
        if text.startswith("Stream["):
            media = next((m for name, m in contents.items() if _is_sequence(name)), None)
            is_told = media is not None and media.keys() & {"schema", "itemSchema"}
            if media is not None and (is_told or "ServerSentEvent" not in text):
                item = media.get("itemSchema", media.get("schema", ANYTHING))
                yield (self._keep({"type": "array", "items": item}),), annotation, place
            return
        structured = [media for name, media in contents.items() if is_json(name)]
        if not structured and text == "str":
            return
        media = (structured or list(contents.values()))[0]
        if "schema" in media:
            yield (media["schema"],), annotation, place

    def _headers(self, entry: OperationEntry, described: Mapping[str, Any]) -> Iterator[Pair]:
        document = self._reader.document
        for name, text in described["response_headers"].items():
            schemas = [
                resolve(document, header).get("schema")
                for response in _successes(entry)
                for key, header in (response.get("headers") or {}).items()
                if key.lower() == name.lower()
            ]
            found = tuple(schema for schema in schemas if schema is not None)
            place = Place(where=f"{described['call']}() header {name}", is_optional=True)
            if found:
                yield found, evaluate(self._package, text), place

    def _keep(self, schema: Any) -> Any:
        self._kept.append(schema)
        return schema


def _place(call: str, argument: str, *, has_octets: bool) -> Place:
    where = f"{call}({argument}=)"
    return Place(where=where, is_argument=True, argument=argument, has_octets=has_octets)


def _successes(entry: OperationEntry) -> list[Mapping[str, Any]]:
    responses = entry.operation["responses"]
    successes = [node for status, node in responses.items() if status.startswith("2")]
    return successes or list(responses.values())


def _default(contents: Mapping[str, Any], *, has_file: bool) -> Mapping[str, Any]:
    """Return the bodies whose properties are arguments: forms, where there are files among these."""
    forms = {name: media for name, media in contents.items() if name.startswith(_FORMS)}
    others = {name: media for name, media in contents.items() if name not in forms}
    return (forms or others) if has_file else (others or forms)


def _contents(node: Mapping[str, Any]) -> Mapping[str, Any]:
    content = node.get("content") or {}
    return {name: media for name, media in content.items() if isinstance(media, dict)}


def _is_sequence(name: str) -> bool:
    return media_type_name(name).endswith(_SEQUENCES)


def _is_ignored(entry: OperationEntry, parameter: Mapping[str, Any]) -> bool:
    """Tell whether nobody can send a parameter: it has no name, or the transport writes it."""
    name = parameter["name"].lower()
    if is_ignored(parameter) or not name or (parameter["in"], name) in _WRITTEN:
        return True
    return parameter["in"] == "path" and f"{{{parameter['name']}}}" not in entry.template
