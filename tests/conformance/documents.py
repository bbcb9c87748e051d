"""Read an OpenAPI document and find things in it by JSON pointer.

Keeps the rest of the conformance tools from knowing file formats, `$ref` and pointer escapes, and
shares no code with the generator, so that a mistake there cannot hide itself here: but for bringing
files together and converting Swagger 2.0, which have tests of their own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


class UnsupportedDocument(Exception):
    """The document is one that this judge cannot judge."""


def load(path: Path) -> dict[str, Any]:
    """Return the document at `path`, JSON or YAML, as one of OpenAPI 3 that holds all that it needs."""
    text = path.read_text(encoding="utf-8-sig")
    document = json.loads(text) if text.lstrip().startswith("{") else _load_yaml(text)
    if "swagger" in document or _refers_elsewhere(document):
        from generator.errors import SpecError
        from generator.spec import load_document

        try:
            document = load_document(path).data
        except SpecError as error:
            raise UnsupportedDocument(str(error)) from None
    version = str(document.get("openapi", ""))
    if not version.startswith(("3.0", "3.1", "3.2")):
        raise UnsupportedDocument(f"only OpenAPI 3.x can be judged, this is {version or 'unknown'}")
    return document


def _refers_elsewhere(node: Any) -> bool:
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    reference = node.get("$ref") if isinstance(node, dict) else None
    is_outer = isinstance(reference, str) and not reference.startswith("#")
    return is_outer or any(map(_refers_elsewhere, children))


def _load_yaml(text: str) -> dict[str, Any]:
    class Loader(yaml.SafeLoader):
        """YAML 1.2's JSON schema: dates and `on`/`off` stay text."""

    Loader.yaml_implicit_resolvers = {
        first: [
            (tag, pattern)
            for tag, pattern in resolvers
            if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")
        ]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    Loader.add_implicit_resolver(
        "tag:yaml.org,2002:bool", re.compile("^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
    )
    return _with_text_keys(yaml.load(text, Loader))  # noqa: S506 (a SafeLoader)


def _with_text_keys(node: Any) -> Any:
    match node:
        case dict():
            return {str(key): _with_text_keys(value) for key, value in node.items()}
        case list():
            return [_with_text_keys(item) for item in node]
        case _:
            return node


def escape(token: str) -> str:
    """Return `token` as it stands in a JSON pointer (RFC 6901, 3)."""
    return token.replace("~", "~0").replace("/", "~1")


def follow(document: Mapping[str, Any], reference: str) -> Any:
    """Return what a local reference such as `#/components/schemas/Pet` points at."""
    if reference in ("#", "#/"):
        return document
    if not reference.startswith("#/"):
        raise UnsupportedDocument(f"only references inside the document are followed: {reference}")
    node: Any = document
    for token in unquote(reference[2:]).split("/"):
        token = token.replace("~1", "/").replace("~0", "~")
        node = node[int(token)] if isinstance(node, list) else node[token]
    return node


def resolve(document: Mapping[str, Any], node: Any) -> Any:
    """Follow the `$ref` of a node, and of what it points at, to the end."""
    seen: set[str] = set()
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        if node["$ref"] in seen:
            raise UnsupportedDocument(f"a reference to itself: {node['$ref']}")
        seen.add(node["$ref"])
        node = follow(document, node["$ref"])
    return node


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationEntry:
    """An operation with what its path item gives it, references resolved."""

    pointer: str
    method: str
    template: str
    path_item: Mapping[str, Any]
    operation: Mapping[str, Any]
    parameters: tuple[Mapping[str, Any], ...]

    @property
    def request_body(self) -> Mapping[str, Any] | None:
        """The request body, resolved, or None."""
        return self.operation.get("requestBody")


def operations(document: Mapping[str, Any]) -> Iterator[OperationEntry]:
    """Yield every operation below `paths`, in the document's order."""
    for template, item in (document.get("paths") or {}).items():
        if not template.startswith("/"):
            continue
        path_item = resolve(document, item)
        for method in METHODS:
            if method in path_item:
                yield _entry(document, template, method, path_item)


def _entry(
    document: Mapping[str, Any], template: str, method: str, path_item: Mapping[str, Any]
) -> OperationEntry:
    operation = dict(path_item[method])
    if "requestBody" in operation:
        operation["requestBody"] = resolve(document, operation["requestBody"])
    operation["responses"] = {
        status: resolve(document, response)
        for status, response in (operation.get("responses") or {}).items()
        if not status.startswith("x-")
    }
    parameters = {}
    for node in [*path_item.get("parameters", ()), *operation.get("parameters", ())]:
        parameter = resolve(document, node)
        parameters[parameter["name"], parameter["in"]] = parameter
    return OperationEntry(
        pointer=f"/paths/{escape(template)}/{method}",
        method=method.upper(),
        template=template,
        path_item=path_item,
        operation=operation,
        parameters=tuple(parameters.values()),
    )


IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})


def is_ignored(parameter: Mapping[str, Any]) -> bool:
    """Say whether a parameter's definition SHALL be ignored (OpenAPI 3.1.1, 4.8.12.2)."""
    return parameter["in"] == "header" and parameter["name"].lower() in IGNORED_HEADERS


def media_type_name(media_type: str) -> str:
    """Return the media type without parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Say whether a media type is JSON, also by its suffix (RFC 6839)."""
    name = media_type_name(media_type)
    return name.endswith(("/json", "+json"))


def is_text(media_type: str) -> bool:
    """Say whether what has a media type is text that is neither JSON nor XML."""
    name = media_type_name(media_type)
    return name.startswith("text/") or name.endswith(("yaml", "/javascript"))


def is_xml(media_type: str) -> bool:
    """Say whether a media type is XML, also by its suffix (RFC 7303)."""
    return media_type_name(media_type).endswith(("/xml", "+xml"))
