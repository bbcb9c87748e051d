"""Recognises texts that are no OpenAPI documents, so that a message can name them for what they are.

Nothing here reads a document: a few telling bytes, lines and keys decide.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from generator.errors import conflict_marker

_START = 4_096
_POINTER = b"version https://git-lfs.github.com/spec/"
_GRAPHQL = re.compile(
    r"^(?:extend )?(?:type|input|enum|interface|union|scalar|schema|directive)\b[^:\n]*(?:\{|=|@|$)",
    re.MULTILINE,
)
_PROTOBUF = re.compile(r"^\s*syntax\s*=\s*[\"']proto[23][\"']\s*;", re.MULTILINE)
_MARKUP = re.compile(
    r"\s*(?:<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|\?xml|[A-Za-z])", re.IGNORECASE
)
_ASYNCAPI = "Oarlock reads OpenAPI; for the HTTP part of this API, name its OpenAPI document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreign:
    """What a text is instead of an OpenAPI document, and what to do about it."""

    rule: str
    message: str
    hint: str = ""
    offset: int = 0


def foreign_bytes(content: bytes) -> Foreign | None:
    """Recognise by its first bytes what is no text, or what a first line names."""
    start = content[:_START]
    if start.startswith(_POINTER):
        return _foreign(
            "a pointer of Git LFS, not the document itself",
            "fetch the document with `git lfs pull`",
        )
    if start.startswith(b"\x1f\x8b"):
        return _foreign("compressed with gzip", "unpack it first: `gunzip`")
    if start.startswith(b"PK\x03\x04"):
        return _foreign("a ZIP archive", "unpack it first, and name the document in it")
    if start.startswith(b"%PDF-"):
        return _foreign("a PDF", "ask for the OpenAPI document that the PDF was made from")
    if start.lstrip().startswith(b"#%RAML"):  # it is YAML, too
        return _foreign("RAML, not OpenAPI", "convert it to OpenAPI first")
    return None


def foreign_text(text: str) -> Foreign | None:
    """Recognise a text that is in another language than JSON and YAML, or that a merge left."""
    marker = conflict_marker(text)
    if marker is not None:
        return Foreign(
            rule="merge-conflict",
            message="a merge left both sides here, between conflict markers",
            hint="choose between the sides (by hand, or with `git mergetool`), then run the command again",
            offset=marker,
        )
    start = text[:_START]
    if markup := _MARKUP.match(start):
        return _markup(markup[1].lower(), start)
    if _PROTOBUF.search(start):
        return _foreign("a Protocol Buffers definition, not OpenAPI")
    if start.lstrip()[:1] not in ("{", "[") and _GRAPHQL.search(start):
        return _foreign("a GraphQL schema, not OpenAPI", "GraphQL has clients of its own")
    return None


def foreign_data(data: dict[str, Any]) -> Foreign | None:
    """Recognise an object that describes something else, or in another way, by its keys."""
    info = data.get("info")
    schema = data.get("$schema")
    if "asyncapi" in data:
        return _foreign(
            f"AsyncAPI {_version(data['asyncapi'])}, not OpenAPI".replace("  ", " "), _ASYNCAPI
        )
    if isinstance(info, dict) and "getpostman.com" in str(info.get("schema", schema)):
        return _foreign(
            "a Postman collection, not OpenAPI",
            "export the API as OpenAPI, or convert the collection",
        )
    if "item" in data and isinstance(info, dict) and "_postman_id" in info:
        return _foreign(
            "a Postman collection, not OpenAPI",
            "export the API as OpenAPI, or convert the collection",
        )
    if "swaggerVersion" in data:
        return _foreign(
            f"Swagger {_version(data['swaggerVersion'])}, which is older than OpenAPI",
            "convert it to OpenAPI 3 first; Swagger 2.0 and OpenAPI 3.0 to 3.2 are read",
        )
    if "overlay" in data and "actions" in data:
        return _foreign("an OpenAPI Overlay: it changes a document, and is none itself")
    if "arazzo" in data:
        return _foreign("an Arazzo description of workflows, not OpenAPI")
    if "__schema" in data or "__schema" in _table(data.get("data")):
        return _foreign(
            "an introspected GraphQL schema, not OpenAPI", "GraphQL has clients of its own"
        )
    if isinstance(schema, str) and "json-schema.org" in schema:
        return _foreign(
            "a JSON Schema, not OpenAPI",
            "refer to it from `components/schemas` of an OpenAPI document",
        )
    if {"kind", "discoveryVersion"} <= data.keys():
        return _foreign(
            "a Google API discovery document, not OpenAPI", "convert it to OpenAPI first"
        )
    if "log" in data and "entries" in _table(data["log"]):
        return _foreign("a recording of HTTP traffic (HAR), not OpenAPI")
    return None


def _markup(name: str, start: str) -> Foreign:
    lowered = start.lower()
    if "wsdl" in lowered and "definitions" in lowered:
        return _foreign("a WSDL description of a SOAP service, not OpenAPI")
    if name != "?xml" and ("<html" in lowered or name.startswith("!doctype")):
        return _foreign(
            "a web page (HTML), not the document",
            "name the document that the page shows, often /openapi.json; a page for signing in looks like this, too",
        )
    return _foreign("XML, not OpenAPI", "OpenAPI documents are JSON or YAML")


def _foreign(what: str, hint: str = "") -> Foreign:
    return Foreign(rule="not-openapi", message=f"this is {what}", hint=hint)


def _version(value: Any) -> str:
    return str(value)[:20]


def _table(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
