"""Prepare a document for openapi-core: the adjustments that are made to what it reads.

Keeps the judge from knowing which spellings openapi-core takes too literally. Nothing that the
document asks for is lifted, but for patterns that its engine cannot read and for
the schemas of XML.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import regress

from tests.conformance.documents import media_type_name

_SAMPLES = frozenset({"example", "examples", "default", "enum", "const"})


def prepare(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy of the document that openapi-core reads as the document means it."""
    is_3_0 = str(document["openapi"]).startswith("3.0")
    prepared: dict[str, Any] = _prepare(document, is_3_0, is_named=False)
    return prepared


def _prepare(node: Any, is_3_0: bool, *, is_named: bool) -> Any:
    """Copy a node; the keys of a named collection (`properties`) are names and mean nothing."""
    if isinstance(node, list):
        return [_prepare(item, is_3_0, is_named=False) for item in node]
    if not isinstance(node, Mapping):
        return node
    copy: dict[str, Any] = {}
    for key, value in node.items():
        if is_named:
            copy[key] = _prepare(value, is_3_0, is_named=False)
        elif key in _SAMPLES:
            copy[key] = value
        elif key == "content" and isinstance(value, Mapping):
            copy[key] = {
                media_type_name(name): _prepare(_judged(name, media_type), is_3_0, is_named=False)
                for name, media_type in value.items()
            }
        elif key != "pattern" or not isinstance(value, str) or is_readable(value):
            named = key in ("properties", "patternProperties", "schemas", "headers", "paths")
            copy[key] = _prepare(value, is_3_0, is_named=named)
    if is_3_0 and not is_named and isinstance(copy.get("$ref"), str):
        return {"$ref": copy["$ref"]}
    return copy


def _judged(name: str, media_type: Any) -> Any:
    """Return a media type without the schema that says nothing about how XML is judged."""
    if not media_type_name(name).endswith(("/xml", "+xml")) or not isinstance(media_type, Mapping):
        return media_type
    return {key: value for key, value in media_type.items() if key != "schema"}


def is_readable(pattern: str) -> bool:
    """Say whether openapi-core's engine, without ECMA's unicode flag, reads a pattern as meant."""
    try:
        regress.Regex(pattern)
    except regress.RegressError:
        return False
    return re.search(r"\\[pP]\{", pattern) is None
