"""The sampler: what it gives is allowed, and what it cannot give it says."""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import date, datetime
from ipaddress import IPv6Address
from random import Random
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import pytest

from tests.conformance.sampler import Fill, Sampler, Taste, Unsatisfiable
from tests.conformance.schemas import Direction, Schemas

SCHEMAS: dict[str, dict[str, Any]] = {
    "Plain": {
        "type": "object",
        "required": ["a"],
        "properties": {"a": {"type": "string"}, "b": {}},
    },
    "Tree": {
        "type": "object",
        "properties": {
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
        },
    },
    "Bounds": {"type": "number", "minimum": 3, "exclusiveMinimum": True, "maximum": 3.5},
    "Step": {"type": "integer", "multipleOf": 7, "minimum": 10, "maximum": 20},
    "Pattern": {"type": "string", "pattern": "^[A-Z]{2}-\\d+(x|yy)?$", "minLength": 30},
    "Unicode": {"type": "string", "pattern": "^\\p{L}{4}$"},
    "Unique": {"type": "array", "items": {"enum": [1, 2, 3]}, "minItems": 3, "uniqueItems": True},
    "Map": {"type": "object", "minProperties": 2, "additionalProperties": {"type": "boolean"}},
    "All": {
        "allOf": [
            {"$ref": "#/components/schemas/Plain"},
            {"required": ["c"], "properties": {"c": {"type": "integer", "maximum": 5}}},
        ]
    },
    "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
    "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
    "Pet": {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "discriminator": {"propertyName": "kind", "mapping": {"wau": "#/components/schemas/Dog"}},
    },
    "OneOf": {
        "oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "number", "minimum": 0.5}]
    },
    "NullEnum": {"type": "string", "nullable": True, "enum": ["a", None]},
    "Given": {"type": "string", "pattern": "^(?=.*z)(?=.*q)[a-z]{9}$", "example": "qzaaaaaaa"},
    **{
        f"Format-{name}": {"type": "string", "format": name}
        for name in ("date", "date-time", "uuid", "byte", "email", "uri", "ipv6", "duration", "new")
    },
}
ENDLESS = {
    "type": "object",
    "required": ["a"],
    "properties": {"a": {"$ref": "#/components/schemas/Endless"}},
}
DOCUMENT = {"openapi": "3.0.3", "components": {"schemas": {**SCHEMAS, "Endless": ENDLESS}}}


def sample(
    schema: Any, seed: int = 0, fill: Fill = "full", direction: Direction = "request", **taste: Any
) -> Any:
    sampler = Sampler(Schemas(DOCUMENT, direction), Random(seed))  # noqa: S311 (samples)
    return sampler.sample(schema, Taste(fill=fill, **taste))


def is_plain(value: Any) -> bool:
    return isinstance(value["a"], str)


def is_tree(value: Any) -> bool:
    return value.keys() <= {"children"} and all(map(is_tree, value.get("children", ())))


def is_pet(value: Any) -> bool:
    return value["kind"] in ("Cat", "wau")


# What each schema asks for, said once more in Python.
ASKED: dict[str, Callable[[Any], bool]] = {
    "Plain": is_plain,
    "Tree": is_tree,
    "Bounds": lambda value: 3 < value <= 3.5,
    "Step": lambda value: value == 14,
    "Pattern": lambda value: len(value) >= 30 and bool(PATTERN.search(value)),
    "Unicode": lambda value: len(value) == 4 and value.isalpha(),
    "Unique": lambda value: sorted(value) == [1, 2, 3],
    "Map": lambda value: len(value) >= 2 and {*map(type, value.values())} == {bool},
    "All": lambda value: is_plain(value) and type(value["c"]) is int and value["c"] <= 5,
    "Cat": lambda value: isinstance(value["kind"], str),
    "Dog": lambda value: isinstance(value["kind"], str),
    "Pet": is_pet,
    "OneOf": lambda value: isinstance(value, str) or (value == int(value)) != (value >= 0.5),
    "NullEnum": lambda value: value in ("a", None),
    "Given": lambda value: {"z", "q"} <= set(value) and bool(re.fullmatch("[a-z]{9}", value)),
    "Format-date": lambda value: bool(date.fromisoformat(value)),
    "Format-date-time": lambda value: datetime.fromisoformat(value).tzinfo is not None,
    "Format-uuid": lambda value: str(UUID(value)) == value.lower(),
    "Format-byte": lambda value: b64encode(b64decode(value, validate=True)).decode() == value,
    "Format-email": lambda value: bool(re.fullmatch(r"[^@\s]+@[^@\s]+", value)),
    "Format-uri": lambda value: bool(urlsplit(value).scheme),
    "Format-ipv6": lambda value: bool(IPv6Address(value)),
    "Format-duration": lambda value: bool(
        re.fullmatch(r"P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?", value)
    ),
    "Format-new": lambda value: isinstance(value, str),
}
PATTERN = re.compile(SCHEMAS["Pattern"]["pattern"])


@pytest.mark.parametrize("fill", ["full", "some", "minimal"])
@pytest.mark.parametrize("name", SCHEMAS)
def test_samples_of_every_kind_of_schema_are_what_it_asks_for(name: str, fill: Fill) -> None:
    for seed in range(8):
        value = sample({"$ref": f"#/components/schemas/{name}"}, seed, fill)
        assert ASKED[name](value), value


def test_equal_seeds_give_equal_instances() -> None:
    schema = {"$ref": "#/components/schemas/Tree"}
    assert json.dumps(sample(schema, 5)) == json.dumps(sample(schema, 5))


def test_full_has_all_properties_and_minimal_only_the_required() -> None:
    assert sample(SCHEMAS["Plain"]).keys() == {"a", "b"}
    assert sample(SCHEMAS["Plain"], fill="minimal").keys() == {"a"}


def test_discriminator_names_the_branch() -> None:
    kinds = {sample(SCHEMAS["Pet"], seed)["kind"] for seed in range(20)}
    assert kinds == {"Cat", "wau"}


def test_recursion_ends() -> None:
    assert len(json.dumps(sample(SCHEMAS["Tree"]))) < 20_000
    with pytest.raises(Unsatisfiable):
        sample({"$ref": "#/components/schemas/Endless"})


def test_read_only_properties_stay_out_of_requests_and_write_only_out_of_responses() -> None:
    schema = {
        "type": "object",
        "required": ["id", "secret"],
        "properties": {
            "id": {"type": "string", "readOnly": True},
            "secret": {"type": "string", "writeOnly": True},
        },
    }
    assert sample(schema).keys() == {"secret"}
    assert sample(schema, direction="response").keys() == {"id"}


def test_null_is_sampled_where_it_is_allowed() -> None:
    schema = {"type": "array", "minItems": 60, "items": {"type": "string", "nullable": True}}
    assert None in sample(schema)
    assert None not in sample(schema, null=False)


def test_parameter_gets_no_deeper_structure() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "array"}}}
    assert sample(schema, levels=1).keys() == {"a"}


def test_contradiction_is_said() -> None:
    with pytest.raises(Unsatisfiable):
        sample({"allOf": [{"type": "string"}, {"type": "integer"}]})
    with pytest.raises(Unsatisfiable):
        sample({"type": "integer", "minimum": 5, "maximum": 4})
