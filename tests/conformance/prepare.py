"""Prepare a document for openapi-core: the adjustments that are made to what it reads.

Keeps the judge from knowing which spellings openapi-core takes too literally. Nothing that the
document asks for is lifted, but for patterns that its engine cannot read and the schemas of XML.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import regress

from tests.conformance.documents import is_ignored, is_xml, media_type_name, resolve

_VALUES = frozenset({"enum", "const"})
_SAMPLES = frozenset({"example", "examples", "default"})
_MAPS = frozenset(
    "properties patternProperties $defs definitions dependentSchemas schemas headers paths responses"
    " requestBodies securitySchemes callbacks links encoding variables mapping pathItems".split()
)


def prepare(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy of the document that openapi-core reads as the document means it."""
    prepared: dict[str, Any] = _Preparation(document).copy(document)
    return prepared


class _Preparation:
    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.is_3_0 = str(document["openapi"]).startswith("3.0")

    def copy(self, node: Any, *, is_map: bool = False) -> Any:
        """Copy a node; the keys of a map (`properties`) are names and mean nothing."""
        if isinstance(node, list):
            return [self.copy(item) for item in node]
        if not isinstance(node, Mapping):
            return node
        if is_map:
            return {name: self.copy(member) for name, member in node.items()}
        copied = {}
        for key, value in node.items():
            if key in _VALUES:
                copied[key] = value
            elif key == "content" and isinstance(value, Mapping):
                copied[key] = {
                    media_type_name(name): self.copy(_judged(name, media_type))
                    for name, media_type in value.items()
                }
            elif key == "parameters" and isinstance(value, list):
                copied[key] = [self.copy(one) for one in value if not self._is_ignored(one)]
            elif key not in _SAMPLES and not (key == "pattern" and _is_unread(value)):
                is_named = key in _MAPS or (key == "parameters" and isinstance(value, Mapping))
                copied[key] = self.copy(value, is_map=is_named)
        if self.is_3_0 and isinstance(copied.get("$ref"), str):
            return {"$ref": copied["$ref"]}
        return copied

    def _is_ignored(self, parameter: Any) -> bool:
        return is_ignored(resolve(self.document, parameter))


def _is_unread(pattern: Any) -> bool:
    return isinstance(pattern, str) and not is_readable(pattern)


def _judged(name: str, media_type: Any) -> Any:
    """Return a media type without the schema that says nothing about how XML is judged."""
    if not is_xml(name) or not isinstance(media_type, Mapping):
        return media_type
    return {key: value for key, value in media_type.items() if key != "schema"}


def is_readable(pattern: str) -> bool:
    """Say whether openapi-core's engine, without ECMA's unicode flag, reads a pattern as meant."""
    try:
        regress.Regex(pattern)
    except regress.RegressError:
        return False
    return re.search(r"\\[pP]\{", pattern) is None
