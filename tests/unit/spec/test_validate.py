"""Validation names what is wrong, where, and never falls over."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest

from generator.errors import SpecError, format_diagnostic
from generator.spec import (
    load_document,
    read_document,
    validate_by_schema,
    validate_document,
    validate_source,
)

SPECS = Path(__file__).parents[3] / "specs"


def document(**fields: Any) -> Any:
    head = {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}}
    return read_document(json.dumps(head | fields).encode(), path="openapi.json")


def findings(**fields: Any) -> list[tuple[str, str]]:
    found = validate_document(document(**fields))
    return [(item.rule, item.location.pointer) for item in found]


@pytest.mark.parametrize("path", sorted(SPECS.rglob("*.json")), ids=lambda path: path.stem)
def test_documents_of_this_repository_are_valid(path: Path) -> None:
    loaded = load_document(path)
    assert validate_document(loaded) == ()
    assert validate_by_schema(loaded) == ()


def test_json_schema_and_walk_are_reported_together_in_order_of_place() -> None:
    responses = {"200": {"description": "d"}}
    paths = {
        "/a/{id}": {"get": {"responses": responses}},
        "/b": {"get": {"responses": {"200": {}}, "operationId": "x"}},
        "/c": {"get": {"responses": responses, "operationId": "x"}},
    }
    assert findings(paths=paths) == [
        ("undefined-path-parameter", "/paths/~1a~1{id}/get"),
        ("missing-field", "/paths/~1b/get/responses/200"),
        ("repeated-operation-id", "/paths/~1c/get/operationId"),
    ]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_faults_deep_inside_alternatives_are_found(version: str) -> None:
    schema = {"allOf": [{"properties": {"a": {"items": {"type": "strng"}, "type": "array"}}}]}
    parameter = {"name": "a", "in": "query", "content": {"a/b": {"schema": schema}}}
    operation = {"parameters": [parameter], "responses": {"200": {"description": "d"}}}
    pointer = "/paths/~1a/get/parameters/0/content/a~1b/schema/allOf/0/properties/a/items/type"
    found = findings(openapi=version, paths={"/a": {"get": operation}})
    assert found == [("unknown-value", pointer)]


@pytest.mark.parametrize(
    ("schema", "pointer"),
    [
        ({"type": "integer", "default": "x"}, "default"),
        ({"type": "array", "items": {"type": "string"}, "default": ["a", 1]}, "default/1"),
        ({"properties": {"a": {"enum": [1], "default": 2}}}, "properties/a/default"),
        ({"anyOf": [{"not": {"maxLength": 1, "default": "ab"}}]}, "anyOf/0/not/default"),
        ({"$ref": "#/components/schemas/B", "type": "string"}, ""),
    ],
)
def test_defaults_are_checked_wherever_they_stand(schema: Any, pointer: str) -> None:
    found = findings(components={"schemas": {"A": schema, "B": {}}})
    expected = [("bad-default", f"/components/schemas/A/{pointer}")] if pointer else []
    assert found == expected


def test_default_null_is_fine_where_null_is() -> None:
    nullable = {"type": "string", "nullable": True, "default": None}
    assert findings(components={"schemas": {"A": nullable}}) == []
    wrong = {"type": "string", "default": None}
    assert findings(components={"schemas": {"A": wrong}}) == [
        ("bad-default", "/components/schemas/A/default")
    ]


def test_nested_all_of_diamonds_are_checked_in_no_time() -> None:
    schemas: dict[str, Any] = {
        f"S{n}": {"allOf": [{"$ref": f"#/components/schemas/S{n + 1}"}] * 2} for n in range(60)
    }
    schemas["S60"] = {"properties": {"a": {}}}
    schemas["S0"] = {**schemas["S0"], "required": ["a", "b"]}
    assert findings(components={"schemas": schemas}) == [
        ("required-without-property", "/components/schemas/S0/required/1")
    ]


def test_recursion_through_every_keyword_ends() -> None:
    me = {"$ref": "#/components/schemas/A"}
    schema = {"allOf": [me], "anyOf": [me], "items": me, "properties": {"a": me}, "required": ["b"]}
    assert findings(components={"schemas": {"A": schema}}) == [
        ("required-without-property", "/components/schemas/A/required/0")
    ]


def test_unknown_dialect_is_a_finding() -> None:
    own = {
        "jsonSchemaDialect": "https://example.com/d",
        "components": {"schemas": {"A": {"type": 5}}},
    }
    assert findings(openapi="3.1.0", **own) == [("unknown-dialect", "/jsonSchemaDialect")]
    own["jsonSchemaDialect"] = "https://json-schema.org/draft/2020-12/schema"
    assert findings(openapi="3.1.0", **own) == [("unknown-value", "/components/schemas/A/type")]


def test_broken_references_and_other_problems_come_in_one_run(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(
        "openapi: 3.0.3\ninfo: {title: T}\npaths: {}\n"
        "components: {schemas: {A: {$ref: '#/components/schemas/B'}, C: {type: text}}}\n",
        encoding="utf-8",
    )
    loaded, found = validate_source(path)
    assert loaded is None
    assert [item.rule for item in found] == [
        "missing-field",
        "reference-not-found",
        "unknown-value",
    ]


def test_valid_document_comes_with_its_warnings(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(
        "openapi: 3.0.3\ninfo: {title: T, title: U, version: '1'}\npaths: {}\n", encoding="utf-8"
    )
    loaded, found = validate_source(path)
    assert loaded is not None
    assert [item.rule for item in found] == ["repeated-key"]


def test_unreadable_document_is_a_finding_too(tmp_path: Path) -> None:
    assert validate_source(tmp_path / "none.yaml")[0] is None


def test_names_of_properties_may_be_anything() -> None:
    names = ("$ref", "#", ".", "", "a/b", "a~b", "%41", "x-y", "allOf", "default")
    properties = {name: {"type": "string", "default": "d"} for name in names}
    schemas = {"A": {"type": "object", "properties": properties}}
    response = {"description": "d", "content": {"a/b": {"schema": schemas["A"]}}}
    paths = {"/a": {"get": {"responses": {"200": response}}}}
    assert findings(components={"schemas": schemas}, paths=paths) == []


def test_messages_hold_no_controls_and_little_of_the_value() -> None:
    found = validate_document(
        document(openapi="3.0.3", info={"title": "T", "version": ["x" * 500]})
    )
    found += validate_document(document(components={"schemas": {"A": {"type": "\x1b[2J" * 99}}}))
    assert [item.location.pointer for item in found] == [
        "/info/version",
        "/components/schemas/A/type",
    ]
    for item in found:
        assert len(item.message) < 200
        assert format_diagnostic(item).replace("\n", "").isprintable()


BASE: dict[str, Any] = {
    "info": {"title": "T", "version": "1"},
    "tags": [{"name": "a"}],
    "servers": [{"url": "https://a.b"}],
    "paths": {
        "/a/{id}": {
            "parameters": [{"$ref": "#/components/parameters/id"}],
            "get": {
                "operationId": "a",
                "parameters": [
                    {"name": "q", "in": "query", "schema": {"type": "array", "items": {}}}
                ],
                "requestBody": {"content": {"a/b": {"schema": {"$ref": "#/components/schemas/A"}}}},
                "responses": {"200": {"$ref": "#/components/responses/R"}},
                "callbacks": {"c": {"/d": {"get": {"responses": {"200": {"description": "d"}}}}}},
            },
        }
    },
    "components": {
        "schemas": {
            "A": {"allOf": [{"$ref": "#/components/schemas/B"}], "required": ["b"]},
            "B": {"properties": {"b": {"type": "string", "default": "x"}}, "type": "object"},
        },
        "parameters": {
            "id": {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        },
        "responses": {"R": {"description": "d", "content": {"a/b": {"schema": {}}}}},
        "securitySchemes": {"s": {"type": "http", "scheme": "bearer"}},
    },
}
JUNK: list[Any] = [None, 5, "x", [], {}, [None], {"a": None}, True, {"$ref": 5}, {"$ref": "#/info"}]


def _places(node: Any) -> list[tuple[Any, Any]]:
    pairs = list(node.items() if isinstance(node, dict) else enumerate(node))
    found = [(node, key) for key, _ in pairs]
    for _, child in pairs:
        if isinstance(child, dict | list):
            found += _places(child)
    return found


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0", "2.0"])
@pytest.mark.parametrize("seed", range(25))
def test_mangled_documents_are_reported_and_never_raise(version: str, seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - test data
    data = copy.deepcopy(BASE)
    for _ in range(rng.randrange(1, 4)):
        holder, key = rng.choice(_places(data))
        if rng.random() < 0.3:
            del holder[key]
        elif rng.random() < 0.3 and isinstance(holder, dict):
            holder[f"{key}x"] = holder.pop(key)
        else:
            holder[key] = copy.deepcopy(rng.choice(JUNK))
    data |= {"swagger": "2.0"} if version == "2.0" else {"openapi": version}
    try:
        loaded = read_document(json.dumps(data).encode(), path="openapi.json")
    except SpecError as error:
        assert all(item.location.line for item in error.diagnostics)  # noqa: PT017
        return
    for item in (*validate_document(loaded), *validate_by_schema(loaded)):
        assert item.message
        assert item.location.line
