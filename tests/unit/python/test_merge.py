"""`allOf` becomes one flat description."""

from __future__ import annotations

from typing import Any

import pytest

from generator.api.model import ABSENT
from generator.python.collect.merging.merge import Merged, Merger
from tests.support.loading import api_of_schemas


def _merged(schemas: dict[str, Any], name: str = "X") -> Merged:
    api = api_of_schemas(schemas)
    return Merger(api.nodes).merge(api.nodes[f"/components/schemas/{name}"])


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


OBJECT: dict[str, Any] = {"type": "object", "properties": {"a": {"type": "string"}}}


def test_properties_and_requirements_come_from_all_parts() -> None:
    own = {"allOf": [_ref("Y")], "properties": {"b": {}}, "required": ["a"]}
    merged = _merged({"Y": {**OBJECT, "required": ["b"]}, "X": own})
    assert list(merged.properties) == ["a", "b"]
    assert merged.required == {"a", "b"}
    assert merged.is_object


def test_a_name_that_is_only_required_becomes_an_optional_property() -> None:
    merged = _merged({"X": {**OBJECT, "required": ["ghost"]}})
    assert list(merged.properties) == ["a", "ghost"]
    assert merged.required == set()


def test_a_later_part_overrides_a_property() -> None:
    override = {"properties": {"a": {"type": "integer"}}}
    merged = _merged({"Y": OBJECT, "X": {"allOf": [_ref("Y"), override]}})
    assert merged.properties["a"].types == ("integer",)


def test_a_part_that_only_has_words_adds_them() -> None:
    words = {"properties": {"a": {"description": "More.", "default": "x", "readOnly": True}}}
    a = _merged({"Y": OBJECT, "X": {"allOf": [_ref("Y"), words]}}).properties["a"]
    assert (a.types, a.description, a.default, a.read_only) == (("string",), "More.", "x", True)
    assert _merged({"X": OBJECT}).properties["a"].default is ABSENT


def test_types_and_values_are_those_that_all_parts_allow() -> None:
    parts = [{"type": ["string", "integer"]}, {"type": "string"}, {"enum": ["a", "b"]}]
    merged = _merged({"X": {"allOf": [*parts, {"enum": ["b", "c"]}]}})
    assert merged.types == ("string",)
    assert merged.enum == ("b",)


def test_a_ring_of_parts_ends() -> None:
    schemas = {
        "X": {"allOf": [_ref("Y"), {"properties": {"x": {}}}]},
        "Y": {"allOf": [_ref("X"), {"properties": {"y": {}}}]},
    }
    assert set(_merged(schemas).properties) == {"x", "y"}
    assert set(_merged(schemas, "Y").properties) == {"x", "y"}


def test_parts_that_share_their_parts_are_taken_once() -> None:
    """A hundred storeys of two parts each have more paths than there is time for."""
    schemas: dict[str, Any] = {"S0": OBJECT}
    for level in range(1, 100):
        schemas[f"S{level}"] = {
            "allOf": [_ref(f"S{level - 1}"), {"allOf": [_ref(f"S{level - 1}")]}]
        }
    schemas["X"] = {"allOf": [_ref("S99")]}
    assert list(_merged(schemas).properties) == ["a"]


def test_a_reference_with_words_beside_it_is_only_a_reference() -> None:
    schemas = {
        "Y": OBJECT,
        "Words": {"allOf": [_ref("Y")], "description": "d", "nullable": True},
        "Sibling": {**_ref("Y"), "description": "d"},
        "More": {"allOf": [_ref("Y")], "required": ["a"]},
        "Two": {"allOf": [_ref("Y"), _ref("Y")]},
    }
    api = api_of_schemas(schemas)
    alone = {name: Merger(api.nodes).only_reference(schema) for name, schema in api.schemas}
    target = "/components/schemas/Y"
    assert alone == {"Y": None, "Words": target, "Sibling": target, "More": None, "Two": None}


def test_variants_beside_properties_add_theirs_as_optional_ones() -> None:
    variant = {"properties": {"b": {"type": "string"}}, "required": ["b"]}
    other = {"properties": {"c": {"type": "string"}}, "required": ["c"]}
    merged = _merged({"X": {**OBJECT, "oneOf": [variant, other]}})
    assert list(merged.properties) == ["a", "b", "c"]
    assert merged.required == set()
    assert merged.variants == ()


def test_what_every_variant_requires_is_required() -> None:
    variants = [{"required": ["a", "b"]}, {"required": ["b", "a"]}, {"required": ["a"]}]
    merged = _merged({"X": {**OBJECT, "anyOf": variants}})
    assert merged.required == {"a"}


def test_a_property_that_two_parts_describe_has_what_both_say() -> None:
    first = {"properties": {"a": {"type": "object", "properties": {"x": {"type": "string"}}}}}
    second = {"properties": {"a": {"required": ["y"], "properties": {"y": {"type": "string"}}}}}
    api = api_of_schemas({"X": {"allOf": [first, second]}})
    merger = Merger(api.nodes)
    inner = merger.merge(merger.merge(api.nodes["/components/schemas/X"]).properties["a"])
    assert list(inner.properties) == ["x", "y"]
    assert inner.required == {"y"}


def test_the_narrower_of_two_schemas_counts_in_any_order() -> None:
    number, integer = ({"properties": {"a": {"type": name}}} for name in ("number", "integer"))
    for parts in ([number, integer], [integer, number]):
        assert _merged({"X": {"allOf": parts}}).properties["a"].types == ("integer",)


def test_parts_that_no_value_fits_are_reported_once() -> None:
    first, second = ({"properties": {"a": {"type": name}}} for name in ("string", "boolean"))
    api = api_of_schemas({"X": {"allOf": [first, second]}, "Y": {"allOf": [_ref("X")]}})
    merger = Merger(api.nodes)
    for _, schema in api.schemas:
        assert merger.merge(schema).properties["a"].types == ("boolean",)
    places = [diagnostic.location.pointer for diagnostic in merger.diagnostics()]
    assert places == ["/components/schemas/X/allOf/1/properties/a"]


def test_a_type_beside_a_reference_narrows_it_or_is_nothing_more() -> None:
    schemas = {
        "Id": {"type": ["string", "integer"]},
        "Number": {"type": "number"},
        "Narrow": {**_ref("Id"), "type": "integer"},
        "Part": {"allOf": [_ref("Number")], "type": "integer"},
        "Clash": {**_ref("Number"), "type": "string"},
        "Same": {**_ref("Number"), "type": "number"},
        "Wider": {**_ref("Number"), "type": ["number", "string"]},
    }
    api = api_of_schemas(schemas)
    merger = Merger(api.nodes)
    alone = {name for name, schema in api.schemas if merger.only_reference(schema)}
    assert alone == {"Same", "Wider"}
    types = {name: merger.merge(schema).types for name, schema in api.schemas}
    assert types["Narrow"] == types["Part"] == ("integer",)
    assert types["Clash"] == ("string",)
    places = [diagnostic.location.pointer for diagnostic in merger.diagnostics()]
    assert places == ["/components/schemas/Clash"]


@pytest.mark.parametrize(
    ("schema", "enum", "is_beside", "message"),
    [
        ({"type": "string", "enum": [1, 2]}, (1, 2), True, "no value of the `enum` is a string"),
        ({"type": "integer", "enum": ["1"]}, ("1",), True, "no value of the `enum` is an integer"),
        ({"type": ["null", "boolean"], "const": "no"}, ("no",), True, "is a boolean; both"),
        ({"type": "string", "enum": ["a", 1]}, ("a", 1), False, "the `enum` has `1`, which is not"),
        ({"type": "array", "enum": ["a"]}, None, True, "is an array; the values are ignored"),
        ({**OBJECT, "enum": ["a"]}, None, True, "is an object; the values are ignored"),
        ({"allOf": [{"type": "string"}, {"enum": [1]}]}, (1,), True, "is a string; both"),
        ({"type": "integer", "enum": [1.0, 2]}, (1.0, 2), False, ""),
        ({"type": "string", "enum": ["a", None]}, ("a",), False, ""),
        ({"enum": ["a", 1]}, ("a", 1), False, ""),
    ],
)
def test_an_enumeration_of_other_types_than_its_own_is_reported(
    schema: dict[str, Any], enum: tuple[Any, ...] | None, is_beside: bool, message: str
) -> None:
    api = api_of_schemas({"X": schema})
    merger = Merger(api.nodes)
    merged = merger.merge(api.nodes["/components/schemas/X"])
    assert (merged.enum, merged.has_misfits) == (enum, is_beside)
    found = [one for one in merger.diagnostics() if one.rule == "enum-type"]
    assert len(found) == bool(message)
    assert all(message in one.message for one in found)


def test_properties_of_some_values_only_are_taken_in_as_optional_ones() -> None:
    condition = {
        "if": {"properties": {"a": {"const": "b"}}},
        "then": {"properties": {"b": {"type": "string"}, "d": False}, "required": ["b"]},
        "else": {"allOf": [{"properties": {"b": {"type": "integer"}, "a": {"type": "null"}}}]},
        "dependentSchemas": {"a": {"properties": {"c": {"type": "boolean"}}}},
    }
    for schema in ({**OBJECT, **condition}, {"allOf": [OBJECT, condition]}):
        merged = _merged({"X": schema})
        assert list(merged.properties) == ["a", "b", "c"]
        assert merged.required == set()
        assert merged.properties["a"].types == ("string",)
        assert [each.types for each in merged.properties["b"].any_of] == [("string",), ("integer",)]
    assert list(_merged({"X": {"type": "object", **condition}}).properties) == ["b", "a", "c"]
    assert not _merged({"X": {"type": "string", "if": {}, "then": {"minLength": 1}}}).properties
