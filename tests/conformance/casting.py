"""Give the texts of a decoded request the types that its schema names.

Keeps the judge from knowing how JSON values are spelt as text. A cast never makes a value valid by
itself: openapi-core judges what comes out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from tests.conformance.merge import implied_types
from tests.conformance.schemas import Schemas
from tests.conformance.wire import Shape

_EVERY_TYPE = frozenset({"string", "integer", "number", "boolean", "null", "array", "object"})


class Caster:
    """Casts texts by the schemas of one document."""

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas

    def branches(self, schema: Any, seen: frozenset[str] = frozenset()) -> Iterator[Any]:
        """Yield every schema that has a say about the same value: references, unions, allOf."""
        if not isinstance(schema, dict):
            return
        reference = schema.get("$ref")
        if isinstance(reference, str):
            if reference in seen:
                return
            yield from self.branches(self.schemas.follow(reference), seen | {reference})
            if self.schemas.is_3_0:
                return
        yield schema
        for key in ("allOf", "oneOf", "anyOf"):
            for branch in schema.get(key) or ():
                yield from self.branches(branch, seen)

    def types(self, schema: Any) -> frozenset[str]:
        """Return the types that a value may have, as far as any branch says."""
        found: set[str] = set()
        for branch in self.branches(schema):
            declared = branch.get("type")
            found.update([declared] if isinstance(declared, str) else declared or ())
            if declared is None:
                found.update(implied_types(branch))
            for value in branch.get("enum") or ():
                found.add("string" if isinstance(value, str) else "number")
        return frozenset(found) or _EVERY_TYPE

    def shapes(self, schema: Any) -> tuple[Shape, ...]:
        """Return the shapes that a value may have on the wire, the most structured first."""
        types = self.types(schema)
        shapes: list[Shape] = []
        if types == _EVERY_TYPE:
            return ("primitive", "array", "object")
        if "array" in types:
            shapes.append("array")
        if "object" in types:
            shapes.append("object")
        if types - {"array", "object", "null"}:
            shapes.append("primitive")
        return tuple(shapes) or ("primitive",)

    def cast(self, value: Any, schema: Any) -> Any:
        """Return the value with its leaves cast, the most specific type first."""
        match value:
            case dict() if self._is_array(value, schema):
                return [
                    self.cast(value[key], self._items(schema)) for key in sorted(value, key=int)
                ]
            case dict():
                return {
                    name: self.cast(member, self.property(schema, name))
                    for name, member in value.items()
                }
            case list():
                return [self.cast(item, self._items(schema)) for item in value]
            case str() if "array" in (types := self.types(schema)) and "string" not in types:
                return [self.cast(value, self._items(schema))]
            case str():
                return cast_text(value, self.types(schema))
            case _:
                return value

    def _is_array(self, value: Mapping[str, Any], schema: Any) -> bool:
        types = self.types(schema)
        return "array" in types and "object" not in types and all(key.isdigit() for key in value)

    def property(self, schema: Any, name: str) -> Any:
        """Return a schema for a property: what any branch says about it."""
        named, more = [], []
        for branch in self.branches(schema):
            if name in (branch.get("properties") or {}):
                named.append(branch["properties"][name])
            elif isinstance(branch.get("additionalProperties"), dict):
                more.append(branch["additionalProperties"])
        return _any(named or more)

    def names(self, schema: Any) -> frozenset[str]:
        """Return the names of all properties that any branch knows."""
        return frozenset(
            name for branch in self.branches(schema) for name in branch.get("properties") or ()
        )

    def is_closed(self, schema: Any) -> bool:
        """Say whether a branch forbids properties beyond those that it knows."""
        return any(branch.get("additionalProperties") is False for branch in self.branches(schema))

    def _items(self, schema: Any) -> Any:
        return _any([branch["items"] for branch in self.branches(schema) if "items" in branch])


def _any(schemas: list[Any]) -> Any:
    if len(schemas) == 1:
        return schemas[0]
    return {"anyOf": schemas} if schemas else {}


def cast_text(text: str, types: frozenset[str]) -> Any:
    """Return the JSON value that a text spells, or the text where no such type is allowed."""
    if types == _EVERY_TYPE:
        return text
    if types & {"integer", "number"} and re.fullmatch(r"-?(0|[1-9]\d*)", text):
        return int(text)
    if "number" in types and re.fullmatch(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?", text):
        return json.loads(text)
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    if "null" in types and text in ("null", ""):
        return None
    return text
