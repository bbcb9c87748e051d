"""The differences between the versions of OpenAPI end in `generator.api`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.api import parse_api
from generator.api.model import ABSENT, Api, Schema
from generator.api.reader import escape, pointer_of, unescape
from generator.api.servers import without_credentials
from generator.errors import SpecError
from generator.spec import load_document
from tests.support.loading import api_of, api_of_schemas


def _schema(schema: Any) -> Schema:
    return api_of_schemas({"X": schema}).schemas[0][1]


def _rules(api: Api) -> list[tuple[str, str]]:
    return [(one.rule, one.location.pointer) for one in api.diagnostics]


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "nullable": True},
        {"type": ["string", "null"]},
        {"type": ["null", "string"]},
        {"type": "string", "x-nullable": True},
    ],
)
def test_null_has_one_spelling(schema: dict[str, Any]) -> None:
    parsed = _schema(schema)
    assert (parsed.types, parsed.nullable) == (("string",), True)


def test_null_among_the_values_of_an_enumeration_is_no_value() -> None:
    parsed = _schema({"enum": ["a", None, "a"]})
    assert (parsed.enum, parsed.nullable) == (("a",), True)


def test_a_constant_is_an_enumeration_of_one() -> None:
    assert _schema({"const": 1}).enum == (1,)
    assert _schema({"const": None}).enum == ()


def test_values_of_different_types_are_different_values() -> None:
    assert _schema({"enum": [1, True, 1.0, "1"]}).enum == (1, True, 1.0, "1")


@pytest.mark.parametrize(
    "schema",
    [{"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}],
)
def test_exclusive_bounds_are_numbers(schema: dict[str, Any]) -> None:
    assert _schema(schema).constraints == (("exclusiveMinimum", 1),)


def test_a_default_of_null_is_not_an_absent_one() -> None:
    assert _schema({"default": None}).default is None
    assert _schema({}).default is ABSENT


@pytest.mark.parametrize(("schema", "is_never"), [(True, False), (False, True), ({}, False)])
def test_boolean_schemas(schema: Any, is_never: bool) -> None:
    assert _schema(schema).is_never is is_never


@pytest.mark.parametrize(
    ("schema", "pointer"),
    [
        ({"type": "text"}, "/components/schemas/X/type"),
        ({"properties": []}, "/components/schemas/X/properties"),
        ({"description": {}}, "/components/schemas/X/description"),
        ({"allOf": {}}, "/components/schemas/X/allOf"),
        ("string", "/components/schemas/X"),
    ],
)
def test_what_has_the_wrong_type_is_reported_where_it_stands(schema: Any, pointer: str) -> None:
    api = api_of_schemas({"X": schema})
    assert [found for _, found in _rules(api)] == [pointer]


def test_a_reference_may_be_an_anchor_or_written_with_escapes() -> None:
    schemas = {
        "A": {"$anchor": "here"},
        "B": {"$ref": "#here"},
        "C": {"$ref": "#/components/schemas/D/properties/a~1b%20c"},
        "D": {"properties": {"a/b c": {"type": "string"}}},
    }
    api = api_of_schemas(schemas)
    parsed = dict(api.schemas)
    assert parsed["B"].reference == "/components/schemas/A"
    assert api.nodes[parsed["C"].reference].types == ("string",)


@pytest.mark.parametrize("token", ["a/b", "~", "~1", "", "a~0b", "{id}"])
def test_steps_of_pointers_read_back(token: str) -> None:
    assert unescape(escape(token)) == token
    assert "/" not in escape(token)


def test_a_local_reference_is_a_pointer() -> None:
    assert pointer_of("#/paths/~1a~1%7Bid%7D") == "/paths/~1a~1{id}"


def _operation(**keywords: Any) -> dict[str, Any]:
    return {"responses": {"204": {"description": ""}}, **keywords}


def test_an_operations_parameter_overrides_the_path_items() -> None:
    own = {"name": "id", "in": "path", "required": True, "description": "own"}
    shared = {**own, "description": "shared"}
    other = {"name": "id", "in": "query", "description": "other"}
    item = {"parameters": [shared, other], "get": _operation(parameters=[own])}
    (operation,) = api_of({"paths": {"/{id}": item}}).operations
    assert [p.description for p in operation.parameters] == ["own", "other"]


@pytest.mark.parametrize(
    ("path", "location", "expected", "names"),
    [
        ("/a?q={q}", "query", "/a", ["q"]),
        ("/a?v=2&q={q}", "query", "/a?v=2", ["q"]),
        ("/a?q={q}", "path", "/a?q={q}", ["q"]),
        ("/a?q={text}", "query", "/a", ["q"]),
        ("/a?q=1", "query", "/a?q=1", ["q"]),
        ("/a?other={other}", "query", "/a?other={other}", ["q", "other"]),
    ],
)
def test_a_query_in_the_path_that_a_parameter_says_too_is_said_once(
    path: str, location: str, expected: str, names: list[str]
) -> None:
    parameters = [{"name": "q", "in": location, "required": True, "schema": {"type": "string"}}]
    (operation,) = api_of({"paths": {path: {"get": _operation(parameters=parameters)}}}).operations
    assert (operation.path, [each.name for each in operation.parameters]) == (expected, names)


def test_a_headers_name_is_the_same_in_any_case() -> None:
    shared = {"name": "X-Trace", "in": "header", "description": "shared"}
    own = {"name": "x-trace", "in": "header", "description": "own"}
    again = {"name": "X-TRACE", "in": "header", "description": "again"}
    item = {"parameters": [shared], "get": _operation(parameters=[own, again])}
    api = api_of({"paths": {"/a": item}})
    (operation,) = api.operations
    assert [p.description for p in operation.parameters] == ["again"]
    assert _rules(api) == [("repeated-parameter", "/paths/~1a/get/parameters/1")]


@pytest.mark.parametrize(
    ("url", "is_told"),
    [
        ("api.example.com", True),
        ("api.example.com:8080/v1", True),
        ("localhost:80", True),
        ("https://api.example.com", False),
        ("//api.example.com", False),
        ("/api.example.com", False),
        ("v1.0/api", False),
        ("{host}/v1", False),
    ],
)
def test_a_server_that_lacks_its_scheme_is_told(url: str, is_told: bool) -> None:
    found = _rules(api_of({"servers": [{"url": url}]}))
    assert found == [("server-without-scheme", "/servers/0/url")] * is_told


def test_what_holds_of_some_values_only_is_kept() -> None:
    parts = {"then": {"title": "t"}, "else": False, "dependentSchemas": {"a": {"title": "d"}}}
    assert [part.title for part in _schema({"if": {}, **parts}).conditional] == ["t", "", "d"]
    assert [part.title for part in _schema(parts).conditional] == ["d"]


def test_styles_default_by_place() -> None:
    places = ("path", "query", "header", "cookie")
    parameters = [{"name": "x", "in": place, "schema": {}} for place in places]
    (operation,) = api_of(
        {"paths": {"/{x}": {"get": _operation(parameters=parameters)}}}
    ).operations
    found = {p.location: (p.style, p.explode, p.required) for p in operation.parameters}
    assert found == {
        "path": ("simple", False, True),
        "query": ("form", True, False),
        "header": ("simple", False, False),
        "cookie": ("form", True, False),
    }


@pytest.mark.parametrize("name", ["Accept", "content-type", "AUTHORIZATION"])
def test_headers_that_http_has_for_itself_are_no_parameters(name: str) -> None:
    parameters = [{"name": name, "in": "header", "schema": {}}]
    (operation,) = api_of({"paths": {"/": {"get": _operation(parameters=parameters)}}}).operations
    assert operation.parameters == ()


def test_security_of_an_operation_may_be_absent_empty_or_optional() -> None:
    paths = {
        "/a": {"get": _operation()},
        "/b": {"get": _operation(security=[])},
        "/c": {"get": _operation(security=[{}, {"key": []}])},
    }
    api = api_of({"paths": paths})
    assert [operation.security for operation in api.operations] == [None, (), ((), ("key",))]
    assert _rules(api) == [("unknown-security-scheme", "/paths/~1c/get/security/1/key")]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://user:secret@a.example/v1", "https://a.example/v1"),
        ("//user@a.example", "//a.example"),
        ("https://a:b@c@d.example", "https://d.example"),
        ("https://a.example/users/@me?x=a@b", "https://a.example/users/@me?x=a@b"),
        ("/relative/@me", "/relative/@me"),
        ("", ""),
    ],
)
def test_addresses_lose_their_credentials(url: str, expected: str) -> None:
    assert without_credentials(url) == expected


def test_headers_that_are_no_parameters_are_left_out_and_reported() -> None:
    names = ("Accept", "content-type", "AUTHORIZATION", "Content-Length", "host", "X-Own")
    parameters = [{"name": name, "in": "header", "schema": {}} for name in names]
    api = api_of({"paths": {"/": {"get": {"parameters": parameters, "responses": {}}}}})
    assert [parameter.name for parameter in api.operations[0].parameters] == ["X-Own"]
    found = [one for one in api.diagnostics if one.rule == "ignored-header-parameter"]
    assert [one.level for one in found] == ["info"] * 3 + ["warning"] * 2
    assert found[4].location.pointer == "/paths/~1/get/parameters/4"


def test_credentials_in_an_address_are_reported_and_never_repeated() -> None:
    api = api_of({"servers": [{"url": "https://user:secret@a.example"}]})
    assert api.servers[0].url == "https://a.example"
    assert _rules(api) == [("credentials-in-url", "/servers/0/url")]
    assert "secret" not in repr(api.diagnostics)


def test_an_unknown_status_is_left_out_and_reported() -> None:
    responses = {"2xx": {"description": ""}, "abc": {"description": ""}, "x-note": "text"}
    api = api_of({"paths": {"/": {"get": {"responses": responses}}}})
    assert [response.status for response in api.operations[0].responses] == ["2XX"]
    assert _rules(api) == [("unknown-status", "/paths/~1/get/responses/abc")]


def test_a_mapping_of_a_discriminator_takes_references_and_names() -> None:
    mapping = {"a": "#/components/schemas/A", "b": "B", "c": 1}
    parsed = _schema({"discriminator": {"propertyName": "kind", "mapping": mapping}})
    assert parsed.discriminator is not None
    assert parsed.discriminator.mapping == (
        ("a", "/components/schemas/A"),
        ("b", "/components/schemas/B"),
    )


def test_a_document_without_info_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    path.write_text('{"openapi": "3.1.0", "paths": {}}')
    with pytest.raises(SpecError) as caught:
        parse_api(load_document(path))
    (diagnostic,) = caught.value.diagnostics
    assert (diagnostic.level, diagnostic.location.pointer) == ("error", "/info")
