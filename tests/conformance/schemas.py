"""The document's schemas in the words of JSON Schema 2020-12, and validators for them.

Keeps the sampler from knowing how OpenAPI 3.0 spells null and exclusive bounds, and what `readOnly`
and `writeOnly` mean for a request and for a response.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal

import jsonschema_rs

from tests.conformance.documents import follow, resolve

Direction = Literal["request", "response"]

_SCHEMA_AT = (
    "items additionalProperties not contains propertyNames if then else unevaluatedItems"
    " unevaluatedProperties"
).split()
_SCHEMAS_IN = ("allOf", "oneOf", "anyOf", "prefixItems")
_SCHEMAS_BY_NAME = ("properties", "patternProperties", "dependentSchemas")
_ASSERTIONS = (
    "$ref type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength"
    " minLength pattern maxItems minItems uniqueItems maxContains minContains maxProperties"
    " minProperties required dependentRequired format"
).split()


class Schemas:
    """A document's schemas, seen from a request or from a response."""

    def __init__(self, document: Mapping[str, Any], direction: Direction) -> None:
        self.document = document
        self.word = "readOnly" if direction == "request" else "writeOnly"
        self.is_3_0 = str(document.get("openapi", "")).startswith("3.0")
        self._normal: dict[str, dict[str, Any]] = {}
        self._validators: dict[str, jsonschema_rs.Validator] = {}

    def target(self, schema: Any) -> Any:
        """Return the schema that a chain of references ends in."""
        return resolve(self.document, schema)

    def follow(self, reference: str) -> Any:
        """Return what a reference points at."""
        return follow(self.document, reference)

    def is_hidden(self, schema: Mapping[str, Any], name: str) -> bool:
        """Say whether a property of an object's schema has no place in this direction."""
        node = (schema.get("properties") or {}).get(name)
        if not isinstance(node, dict):
            return False
        is_marked = self.is_marked(node)
        is_beside_reference = node.get(self.word) is True and "$ref" in node
        # 3.0 lifts `required` from a readOnly property in a request; in 3.1 readOnly only annotates,
        # and beside a reference 3.0 ignores it.
        if name in (schema.get("required") or ()):
            return self.is_3_0 and is_marked
        return is_marked or is_beside_reference

    def is_marked(self, schema: Any, depth: int = 0) -> bool:
        """Say whether a schema, or a branch of its `allOf`, has no place in this direction."""
        target = self.target(schema)
        if not isinstance(target, dict) or depth > 5:
            return False
        branches = target.get("allOf") or ()
        return target.get(self.word) is True or any(
            self.is_marked(branch, depth + 1) for branch in branches
        )

    def validator(self, schema: Any) -> jsonschema_rs.Validator:
        """Return a validator, formats included, for a schema of this document."""
        normal = self.normalise(schema)
        key = json.dumps(normal, sort_keys=True)
        if key not in self._validators:
            root = {**normal, "$defs": self._reachable(normal)}
            self._validators[key] = jsonschema_rs.Draft202012Validator(root, validate_formats=True)
        return self._validators[key]

    def _reachable(self, normal: Any) -> dict[str, Any]:
        found: dict[str, Any] = {}
        waiting = list(_references(normal))
        while waiting:
            name = waiting.pop()
            if name in self._normal and name not in found:
                found[name] = self._normal[name]
                waiting.extend(_references(found[name]))
        return found

    def _define(self, reference: str) -> str:
        """Return the name under which the target of a reference stands in `$defs`."""
        name = reference.removeprefix("#").replace("~", "-").replace("/", ".").replace("%", "_")
        if name not in self._normal:
            self._normal[name] = {}
            self._normal[name].update(self.normalise(follow(self.document, reference)))
        return name

    def normalise(self, schema: Any) -> dict[str, Any]:
        """Return a schema in the words of JSON Schema 2020-12, assertions only."""
        if isinstance(schema, bool):
            return {} if schema else {"not": {}}
        if self.is_3_0 and "$ref" in schema:
            schema = {"$ref": schema["$ref"]}
        normal = {key: schema[key] for key in _ASSERTIONS if key in schema}
        for key in _SCHEMA_AT:
            if isinstance(schema.get(key), dict | bool):
                normal[key] = self.normalise(schema[key])
        for key in _SCHEMAS_IN:
            if isinstance(schema.get(key), list):
                # A discriminator decides which branch counts, also where several would fit.
                word = "anyOf" if "discriminator" in schema and key == "oneOf" else key
                normal[word] = [self.normalise(item) for item in schema[key]]
        for key in _SCHEMAS_BY_NAME:
            if isinstance(schema.get(key), dict):
                normal[key] = {name: self.normalise(item) for name, item in schema[key].items()}
        if not is_pattern(normal.get("pattern", "")):
            del normal["pattern"]
        if "$ref" in normal:
            normal["$ref"] = f"#/$defs/{self._define(normal['$ref'])}"
        if isinstance(normal.get("required"), list):
            normal["required"] = self.required(schema)
        return _from_3_0(normal, schema) if self.is_3_0 else normal

    def required(self, schema: Mapping[str, Any]) -> list[str]:
        """Return the names of the properties that this direction requires."""
        return [name for name in schema.get("required") or () if not self.is_hidden(schema, name)]


@cache
def is_pattern(pattern: Any) -> bool:
    """Say whether a pattern is one of ECMA 262; another one asserts nothing that can be judged."""
    try:
        jsonschema_rs.Draft202012Validator({"pattern": pattern})
    except ValueError:
        return False
    return True


def _from_3_0(normal: dict[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
    # Null needs `nullable` beside a `type` (OpenAPI 3.0.3) and, where there is one, a place in the enum.
    if schema.get("nullable") is True and isinstance(normal.get("type"), str):
        normal["type"] = [normal["type"], "null"]
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(normal.get(exclusive), bool) and normal.pop(exclusive) and bound in normal:
            normal[exclusive] = normal.pop(bound)
    return normal


def _references(node: Any) -> list[str]:
    match node:
        case dict():
            own = node.get("$ref")
            here = [own.removeprefix("#/$defs/")] if isinstance(own, str) else []
            return here + [name for value in node.values() for name in _references(value)]
        case list():
            return [name for value in node for name in _references(value)]
        case _:
            return []
