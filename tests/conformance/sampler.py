"""Sample JSON instances that a schema of the document allows, seeded and verified.

Keeps the driver and the judge's server from knowing anything about schemas: they ask for a full or
a minimal instance and get one that jsonschema-rs accepts, or `Unsatisfiable`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any, Literal

from tests.conformance.documents import UnsupportedDocument
from tests.conformance.merge import implied_types, merge, merge_all, types_of
from tests.conformance.schemas import Schemas
from tests.conformance.strings import FORMATS, Alphabet, sample_pattern, sample_text

Fill = Literal["full", "some", "minimal"]

ATTEMPTS = 14
DEEPEST = 5
MOST_NODES = 600
JSON_TYPES = ("string", "integer", "boolean", "object", "array", "number")
UNKNOWN_PROPERTY = "x-not-in-the-document"


class Unsatisfiable(Exception):
    """No instance was found that the schema allows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taste:
    """What kind of instance is wanted, and what its place on the wire can carry.

    `levels` bounds how deep arrays and objects may be nested: a parameter carries one level.
    """

    fill: Fill = "full"
    alphabet: Alphabet = "any"
    empty: bool = True
    null: bool = True
    levels: int | None = None
    unknown: bool = False


class Sampler:
    """Samples instances of one document's schemas; equal seeds give equal instances."""

    def __init__(self, schemas: Schemas, random: Random) -> None:
        self.schemas = schemas
        self.random = random

    def sample(self, schema: Any, taste: Taste | None = None) -> Any:
        """Return an instance that the schema's validator accepts.

        Raises `Unsatisfiable` when no attempt, example or default was accepted.
        """
        taste = taste or Taste()
        try:
            validator = self.schemas.validator(schema)
        except (ValueError, KeyError, UnsupportedDocument) as error:
            raise Unsatisfiable(f"schema cannot be compiled: {error}") from error
        last = "no instance was generated"
        for attempt in range(ATTEMPTS):
            try:
                instance = _Attempt(self, _eased(taste, attempt)).build(schema)
            except (Unsatisfiable, ValueError, KeyError) as error:
                last = str(error)
                continue
            if fits(validator, instance):
                return instance
            last = next((error.message for error in validator.iter_errors(instance)), last)
        for instance in self._given(schema):
            if fits(validator, instance):
                return instance
        raise Unsatisfiable(last)

    def _given(self, schema: Any) -> list[Any]:
        target = self.schemas.target(schema)
        if not isinstance(target, dict):
            return []
        examples = target.get("examples")
        given = [target[key] for key in ("example", "default") if key in target]
        return given + (examples if isinstance(examples, list) else [])


def fits(validator: Any, instance: Any) -> bool:
    """Say whether an instance is accepted (NaN and huge numbers are not JSON and are not)."""
    try:
        return bool(validator.is_valid(instance))
    except ValueError:
        return False


def _eased(taste: Taste, attempt: int) -> Taste:
    """Ask for less, attempt by attempt: optional properties can make a union ambiguous."""
    if attempt >= 3:
        taste = replace(taste, unknown=False)
    if attempt >= 6 and taste.fill == "full":
        taste = replace(taste, fill="some")
    return replace(taste, fill="minimal") if attempt >= 10 else taste


class _Attempt:
    """One walk down a schema; holds the budget that bounds recursive schemas."""

    def __init__(self, sampler: Sampler, taste: Taste) -> None:
        self.schemas = sampler.schemas
        self.random = sampler.random
        self.taste = taste
        self.nodes = 0

    def build(self, schema: Any, depth: int = 0) -> Any:
        """Return an instance; whether it fits is for the caller to verify."""
        self.nodes += 1
        if depth > 4 * DEEPEST:
            raise Unsatisfiable("the schema requires itself without end")
        flat = self._choose(self._flatten(schema))
        if "const" in flat:
            return flat["const"]
        if "enum" in flat:
            return self._pick(flat["enum"])
        match self._type(flat, depth):
            case "object":
                return self._object(flat, depth)
            case "array":
                return self._array(flat, depth)
            case "string":
                return self._string(flat)
            case "integer":
                return self._integer(flat)
            case "number":
                return self._number(flat)
            case "boolean":
                return self.random.random() < 0.5
            case _:
                return None

    def _flatten(self, schema: Any, seen: frozenset[str] = frozenset()) -> dict[str, Any]:
        """Return the schema with references and `allOf` laid into it, unions under `choices`."""
        if isinstance(schema, bool):
            if not schema:
                raise Unsatisfiable("nothing is allowed here")
            return {}
        parts: list[Mapping[str, Any]] = []
        reference = schema.get("$ref")
        if isinstance(reference, str):
            if reference in seen:
                raise Unsatisfiable(f"{reference} is part of itself")
            parts.append(self._flatten(self.schemas.follow(reference), seen | {reference}))
            if self.schemas.is_3_0:
                return dict(parts[0])
        own = {key: value for key, value in schema.items() if key not in _COMBINATORS}
        parts.append(self._own(own, schema))
        parts.extend(self._flatten(branch, seen) for branch in schema.get("allOf") or ())
        for key in ("oneOf", "anyOf"):
            if schema.get(key):
                parts.append({"choices": [(schema[key], schema.get("discriminator"))]})
        return merge_all(parts)

    def _own(self, own: dict[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
        bounds = self.schemas.normalise(
            {key: value for key, value in own.items() if key in _BOUNDS}
        )
        own = {key: value for key, value in own.items() if key not in _BOUNDS} | bounds
        if isinstance(own.get("properties"), dict):
            own["hidden"] = {
                name: True for name in own["properties"] if self.schemas.is_hidden(schema, name)
            }
        if "required" in own:
            own["required"] = self.schemas.required(schema)
        return own

    def _choose(self, flat: dict[str, Any]) -> dict[str, Any]:
        """Settle every union in a flat schema by choosing one of its branches."""
        for _ in range(8):
            groups = flat.pop("choices", None)
            if not groups:
                return flat
            for branches, discriminator in groups:
                branch = self._pick(branches)
                flat = merge(flat, self._flatten(branch))
                if isinstance(discriminator, dict):
                    flat = merge(flat, _tag(branch, discriminator))
        raise Unsatisfiable("unions within unions without end")

    def _type(self, flat: Mapping[str, Any], depth: int) -> str:
        types: Sequence[str] = types_of(flat)
        if "type" in flat and not types:
            raise Unsatisfiable("the branches of allOf agree on no type")
        if not types:
            types = implied_types(flat) or self._any_type(depth)
        if "null" in types and len(types) > 1:
            if self.taste.null and (depth > DEEPEST or self.random.random() < 0.15):
                return "null"
            types = [kind for kind in types if kind != "null"]
        return self._pick(types)

    def _any_type(self, depth: int) -> Sequence[str]:
        is_plain = depth > 1 or self.taste.levels is not None
        return JSON_TYPES[: 3 if is_plain else 5]

    def _pick(self, values: Sequence[Any]) -> Any:
        if not values:
            raise Unsatisfiable("no value is left to choose from")
        return self.random.choice(values)

    def _object(self, flat: Mapping[str, Any], depth: int) -> dict[str, Any]:
        self._check_levels(depth)
        properties = flat.get("properties") or {}
        required = flat.get("required") or []
        optional = [
            name
            for name in properties
            if name not in required and name not in flat.get("hidden", ())
        ]
        wanted = [name for name in optional if self._is_wanted(depth)]
        least = max(flat.get("minProperties", 0), 0 if self.taste.empty else 1)
        missing = least - len(required) - len(wanted)
        wanted += [name for name in optional if name not in wanted][: max(missing, 0)]
        instance = {name: self.build(properties.get(name, True), depth + 1) for name in required}
        for name in wanted:
            try:
                instance[name] = self.build(properties[name], depth + 1)
            except Unsatisfiable:
                continue
        self._add_properties(instance, flat, depth, least)
        return instance

    def _check_levels(self, depth: int) -> None:
        if self.taste.levels is not None and depth >= self.taste.levels:
            raise Unsatisfiable("its place on the wire carries no deeper structure")

    def _is_wanted(self, depth: int) -> bool:
        if self.taste.fill == "minimal" or depth > DEEPEST or self.nodes > MOST_NODES:
            return False
        if self.taste.fill == "full" and depth < 3:
            return True
        return self.random.random() < (0.6 if depth < 3 else 0.25)

    def _add_properties(
        self, instance: dict[str, Any], flat: Mapping[str, Any], depth: int, least: int
    ) -> None:
        extra = flat.get("additionalProperties")
        most = flat.get("maxProperties", len(instance) + 2)
        wanted = max(least - len(instance), 0)
        # Only a schema of their own says that more properties are meant; `true` is most often a default.
        if extra not in (None, False) and self._is_wanted(depth):
            wanted = max(wanted, self.random.randint(1, 2))
        if extra is False:
            return
        for number in range(min(wanted, most - len(instance))):
            name = self._property_name(flat, number)
            instance[name] = self.build(extra if extra is not None else True, depth + 1)
        if self._is_surprise(depth) and extra is None and len(instance) < most:
            instance[UNKNOWN_PROPERTY] = {"kept": [1, None, "as it came"]}

    def _is_surprise(self, depth: int) -> bool:
        return self.taste.unknown and depth < 4 and (depth == 0 or self.random.random() < 0.4)

    def _property_name(self, flat: Mapping[str, Any], number: int) -> str:
        if isinstance(names := flat.get("propertyNames"), dict):
            return str(self.build({"type": "string", **names}))
        if patterns := flat.get("patternProperties"):
            return sample_pattern(next(iter(patterns)), self.random)
        if self.taste.levels is not None or self.taste.alphabet == "token":
            return self.random.choice(["gte", "lt", "eq"]) + (str(number) if number else "")
        return self.random.choice(["Key", "other-key", "key.with dots", "ключ"]) + str(number)

    def _array(self, flat: Mapping[str, Any], depth: int) -> list[Any]:
        self._check_levels(depth)
        least = flat.get("minItems", 0)
        if not self.taste.empty:
            least = max(least, 1)
        most = flat.get("maxItems", max(least, 3 if depth < 3 else 1))
        if self.schemas.is_marked(flat.get("items", True)):
            return []
        is_wanted = depth == 0 or self._is_wanted(depth)
        length = (
            self.random.randint(least, max(least, min(most, least + 3))) if is_wanted else least
        )
        if is_wanted and most:
            length = max(length, 1)
        return self._items(flat, length, depth)

    def _items(self, flat: Mapping[str, Any], length: int, depth: int) -> list[Any]:
        prefix = flat.get("prefixItems") or []
        items: list[Any] = []
        known: set[str] = set()
        for _ in range(length * 6):
            if len(items) >= max(length, len(prefix)):
                break
            schema = prefix[len(items)] if len(items) < len(prefix) else flat.get("items", True)
            item = self.build(schema, depth + 1)
            key = json.dumps(item, sort_keys=True)
            if flat.get("uniqueItems") and key in known:
                continue
            known.add(key)
            items.append(item)
        return items

    def _string(self, flat: Mapping[str, Any]) -> str:
        shortest = flat.get("minLength", 0 if self.taste.empty else 1)
        longest = flat.get("maxLength")
        has_format = flat.get("format") in FORMATS
        if "pattern" in flat and not (has_format and self.random.random() < 0.5):
            return self._matching(flat["pattern"], shortest, longest)
        if has_format:
            return FORMATS[flat["format"]](self.random)
        if shortest == 0 and self.taste.empty and self.random.random() < 0.05:
            return ""
        return sample_text(
            self.random, shortest=shortest, longest=longest, alphabet=self.taste.alphabet
        )

    def _matching(self, pattern: str, shortest: int, longest: int | None) -> str:
        text = ""
        for repeats in (2, 2, 2, 4, 8, shortest, shortest, max(shortest - 1, 1)):
            text = sample_pattern(pattern, self.random, repeats=repeats, is_greedy=repeats > 8)
            if shortest <= len(text) and (longest is None or len(text) <= longest):
                break
        return text

    def _bounds(self, flat: Mapping[str, Any], step: float) -> tuple[float, float]:
        low = flat.get("minimum", flat.get("exclusiveMinimum", None))
        high = flat.get("maximum", flat.get("exclusiveMaximum", None))
        if "exclusiveMinimum" in flat and low <= flat["exclusiveMinimum"]:
            low = flat["exclusiveMinimum"] + step
        if "exclusiveMaximum" in flat and high >= flat["exclusiveMaximum"]:
            high = flat["exclusiveMaximum"] - step
        if low is None and high is None:
            return (-50, 10_000) if self.random.random() < 0.8 else (2**31, 2**53)
        if low is None:
            return high - 1000, high
        return low, high if high is not None else low + 1000

    def _integer(self, flat: Mapping[str, Any]) -> int:
        step = flat.get("multipleOf", 1)
        low, high = self._bounds(flat, 1)
        if flat.get("format") == "int32":
            low, high = max(low, -(2**31)), min(high, 2**31 - 1)
            low = min(low, high)
        step = int(step) if step >= 1 else 1
        first, last = -(-int(low) // step), int(high) // step
        if first > last:
            raise Unsatisfiable("no integer lies between the bounds")
        return self.random.randint(first, last) * step

    def _number(self, flat: Mapping[str, Any]) -> float:
        # `format: integer` on a number is an annotation that real documents mean (Digital River).
        if flat.get("format") in ("integer", "int32", "int64") or self.random.random() < 0.3:
            return self._integer(flat)
        if "multipleOf" in flat:
            step = flat["multipleOf"]
            low, high = self._bounds(flat, step)
            return round(self.random.randint(-(-int(low) // 1), int(high)) // step * step, 10)
        low, high = self._bounds(flat, 0.01)
        return round(min(max(round(self.random.uniform(low, high), 2), low), high), 6)


_COMBINATORS = ("$ref", "allOf", "oneOf", "anyOf")
_BOUNDS = (
    "type nullable minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength"
    " minItems maxItems"
).split()


def _tag(branch: Any, discriminator: Mapping[str, Any]) -> dict[str, Any]:
    """Return the assertion that the discriminating property names this branch."""
    name = discriminator.get("propertyName", "")
    reference = branch.get("$ref", "") if isinstance(branch, dict) else ""
    component = reference.rsplit("/", 1)[-1]
    for value, target in (discriminator.get("mapping") or {}).items():
        if target in (reference, component):
            component = value
            break
    if not component:
        return {}
    return {"properties": {name: {"enum": [component]}}, "required": [name]}
