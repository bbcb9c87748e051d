"""Swagger 2.0 becomes OpenAPI 3.0, with the way back to the original's lines."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.spec import Document, load_document, validate_by_schema, validate_document
from generator.spec.load import open_document
from generator.spec.pointers import MISSING, find

HEAD = 'swagger: "2.0"\ninfo: {title: T, version: "1"}\n'


def load(tmp_path: Path, text: str) -> Document:
    path = tmp_path / "swagger.yaml"
    path.write_text(HEAD + text, encoding="utf-8")
    document = load_document(path)
    assert validate_document(document) == ()
    converted = tmp_path / "converted.yaml"
    converted.write_text(yaml.safe_dump(document.data), encoding="utf-8")
    assert validate_document(load_document(converted)) == ()
    for new, old in document.moved.items():
        if find(document.data, new) is not MISSING:
            assert find(document.original, old) is not MISSING, (new, old)
    return document


def operation(tmp_path: Path, text: str, head: str = "") -> Any:
    lines = "\n".join(f"      {line}" for line in text.strip("\n").splitlines())
    document = load(tmp_path, f"{head}paths:\n  /x/{{id}}:\n    post:\n{lines}\n{PATH_ID}")
    return document.data["paths"]["/x/{id}"]["post"]


PATH_ID = "    parameters: [{name: id, in: path, required: true, type: string}]\n"
RESPONSES = "responses: {default: {description: d}}\n"


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("host: a.b\nbasePath: /v1\nschemes: [http, https]\n", ["https://a.b/v1", "http://a.b/v1"]),
        ("host: a.b:8080\n", ["https://a.b:8080"]),
        ("host: a.b\nbasePath: /\nschemes: [http, wss]\n", ["http://a.b"]),
        ("basePath: /v1\n", ["/v1"]),
        ("", None),
    ],
)
def test_host_base_path_and_schemes_become_servers(
    tmp_path: Path, text: str, urls: list[str] | None
) -> None:
    document = load(tmp_path, text + "paths: {}\n")
    servers = document.data.get("servers")
    assert (servers and [server["url"] for server in servers]) == urls
    assert (document.version, document.declared_version) == ("3.0.4", "2.0")


def test_security_definitions_become_schemes(tmp_path: Path) -> None:
    document = load(
        tmp_path,
        """
paths: {}
security: [{a: []}, {c: [read]}]
securityDefinitions:
  a: {type: basic, description: d, x-y: 1}
  b: {type: apiKey, name: k, in: query}
  c: {type: oauth2, flow: accessCode, authorizationUrl: 'https://a/b', tokenUrl: 'https://a/c', scopes: {read: r}}
  d: {type: oauth2, flow: application, tokenUrl: 'https://a/c', scopes: {}}
""",
    )
    assert document.data["components"]["securitySchemes"] == {
        "a": {"type": "http", "scheme": "basic", "description": "d", "x-y": 1},
        "b": {"type": "apiKey", "name": "k", "in": "query"},
        "c": {
            "type": "oauth2",
            "flows": {
                "authorizationCode": {
                    "authorizationUrl": "https://a/b",
                    "tokenUrl": "https://a/c",
                    "scopes": {"read": "r"},
                }
            },
        },
        "d": {
            "type": "oauth2",
            "flows": {"clientCredentials": {"tokenUrl": "https://a/c", "scopes": {}}},
        },
    }
    assert document.data["security"] == [{"a": []}, {"c": ["read"]}]
    assert document.locate("/components/securitySchemes/b").line == 8


@pytest.mark.parametrize(
    ("place", "layout", "style"),
    [
        ("query", "", {"style": "form", "explode": False}),
        ("query", "csv", {"style": "form", "explode": False}),
        ("query", "ssv", {"style": "spaceDelimited", "explode": False}),
        ("query", "pipes", {"style": "pipeDelimited", "explode": False}),
        ("query", "multi", {"style": "form", "explode": True}),
        ("query", "tsv", {"style": "form", "explode": False, "x-collectionFormat": "tsv"}),
        ("header", "csv", {"style": "simple"}),
        ("header", "ssv", {"style": "simple", "x-collectionFormat": "ssv"}),
        ("header", "tsv", {"style": "simple", "x-collectionFormat": "tsv"}),
        ("header", "pipes", {"style": "simple", "x-collectionFormat": "pipes"}),
    ],
)
def test_collection_formats_become_styles(
    tmp_path: Path, place: str, layout: str, style: dict[str, Any]
) -> None:
    said = f", collectionFormat: {layout}" if layout else ""
    text = f"parameters: [{{name: a, in: {place}, type: array, items: {{type: integer}}, minItems: 1{said}}}]\n"
    (parameter,) = operation(tmp_path, text + RESPONSES)["parameters"]
    schema = {"type": "array", "items": {"type": "integer"}, "minItems": 1}
    assert parameter == {"name": "a", "in": place, **style, "schema": schema}


@pytest.mark.parametrize(
    "parameter",
    [
        "{name: a, in: query, type: array, items: {type: array, items: {type: string}}}",
    ],
)
def test_lists_that_have_no_counterpart_become_strings_with_a_warning(
    tmp_path: Path, parameter: str
) -> None:
    text = f"paths: {{/x: {{get: {{parameters: [{parameter}], {RESPONSES.strip()}}}}}}}\n"
    document = load(tmp_path, text)
    (converted,) = document.data["paths"]["/x"]["get"]["parameters"]
    assert converted["schema"] == {"type": "string"}
    (warning,) = document.diagnostics
    assert (warning.rule, warning.location.pointer) == (
        "not-convertible",
        "/paths/~1x/get/parameters/0",
    )


def test_body_parameter_becomes_the_request_body_in_every_media_type(tmp_path: Path) -> None:
    text = """
consumes: [application/json, text/json]
parameters:
  - {name: pet, in: body, required: true, description: d, schema: {$ref: '#/definitions/P'}}
"""
    body = operation(tmp_path, text + RESPONSES, "definitions: {P: {type: object}}\n")[
        "requestBody"
    ]
    media_type = {"schema": {"$ref": "#/components/schemas/P"}}
    assert body == {
        "required": True,
        "description": "d",
        "content": {"application/json": media_type, "text/json": media_type},
    }


def test_form_parameters_become_one_body(tmp_path: Path) -> None:
    text = """
consumes: [multipart/form-data, application/x-www-form-urlencoded]
parameters:
  - {name: a, in: formData, type: string, required: true, description: d}
  - {name: b, in: formData, type: array, items: {type: string}, collectionFormat: multi}
"""
    body = operation(tmp_path, text + RESPONSES)["requestBody"]
    assert list(body["content"]) == ["multipart/form-data", "application/x-www-form-urlencoded"]
    assert body["required"] is True
    assert body["content"]["multipart/form-data"] == {
        "schema": {
            "type": "object",
            "properties": {
                "a": {"type": "string", "description": "d"},
                "b": {"type": "array", "items": {"type": "string"}},
            },
            "required": ["a"],
        },
        "encoding": {"b": {"style": "form", "explode": True}},
    }


def test_file_parameter_makes_the_body_multipart(tmp_path: Path) -> None:
    text = "consumes: [multipart/form-data]\nparameters: [{name: f, in: formData, type: file}]\n"
    body = operation(tmp_path, text + RESPONSES)["requestBody"]
    schema = {"type": "object", "properties": {"f": {"type": "string", "format": "binary"}}}
    assert body == {"content": {"multipart/form-data": {"schema": schema}}}


def test_shared_parameters_are_found_in_their_new_places(tmp_path: Path) -> None:
    head = """
consumes: [application/xml]
parameters:
  limit: {name: limit, in: query, type: integer, default: 3}
  pet: {name: pet, in: body, schema: {type: object}}
  part: {name: part, in: formData, type: string}
"""
    text = "parameters: [{$ref: '#/parameters/limit'}, {$ref: '#/parameters/pet'}]\n" + RESPONSES
    new = operation(tmp_path, text, head)
    assert new["parameters"] == [{"$ref": "#/components/parameters/limit"}]
    assert new["requestBody"] == {"$ref": "#/components/requestBodies/pet"}
    text = "parameters: [{$ref: '#/parameters/part'}]\n" + RESPONSES
    schema = {"type": "object", "properties": {"part": {"type": "string"}}}
    assert operation(tmp_path, text, head)["requestBody"] == {
        "content": {"application/x-www-form-urlencoded": {"schema": schema}}
    }


def test_operation_overrides_the_body_parameters_of_its_path(tmp_path: Path) -> None:
    text = """
paths:
  /x:
    parameters:
      - {name: a, in: formData, type: string}
      - {name: b, in: formData, type: string}
      - {name: q, in: query, type: string}
    post:
      parameters: [{name: a, in: formData, type: integer}]
      responses: {default: {description: d}}
    put:
      parameters: [{name: q, in: query, type: integer}]
      responses: {default: {description: d}}
"""
    item = load(tmp_path, text).data["paths"]["/x"]
    assert [parameter["name"] for parameter in item["parameters"]] == ["q"]
    form = item["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]
    assert form["schema"]["properties"] == {"a": {"type": "integer"}, "b": {"type": "string"}}
    assert "requestBody" in item["put"]


def test_responses_get_content_headers_and_examples(tmp_path: Path) -> None:
    text = """
produces: [application/json, text/csv]
responses:
  '200':
    description: d
    schema: {type: array, items: {$ref: '#/definitions/P'}}
    headers: {X-A: {type: array, items: {type: string}, description: h}}
    examples: {text/csv: 'a,b'}
  '404': {$ref: '#/responses/none'}
  default: {description: f, schema: {type: file}}
"""
    head = "definitions: {P: {}}\nresponses: {none: {description: n, schema: {type: string}}}\n"
    responses = operation(tmp_path, text, head)["responses"]
    schema = {"type": "array", "items": {"$ref": "#/components/schemas/P"}}
    assert responses["200"] == {
        "description": "d",
        "headers": {
            "X-A": {
                "description": "h",
                "style": "simple",
                "schema": {"type": "array", "items": {"type": "string"}},
            }
        },
        "content": {
            "application/json": {"schema": schema},
            "text/csv": {"schema": schema, "example": "a,b"},
        },
    }
    assert responses["404"] == {"$ref": "#/components/responses/none"}
    binary = {"schema": {"type": "string", "format": "binary"}}
    assert responses["default"]["content"] == {"application/json": binary, "text/csv": binary}


def test_schemas_are_brought_to_their_new_words(tmp_path: Path) -> None:
    document = load(
        tmp_path,
        """
paths:
  /x: {get: {responses: {'200': {description: d, schema: {type: object}}}}}
definitions:
  A:
    discriminator: kind
    required: [kind]
    properties: {kind: {type: string, x-nullable: true}, b: {$ref: '#/definitions/B'}}
  B: {allOf: [{$ref: '#/definitions/A'}], additionalProperties: {$ref: '#/definitions/A'}}
  C: {$ref: '#/paths/~1x/get/responses/200/schema'}
""",
    )
    assert document.data["components"]["schemas"] == {
        "A": {
            "discriminator": {"propertyName": "kind"},
            "required": ["kind"],
            "properties": {
                "kind": {"type": "string", "x-nullable": True, "nullable": True},
                "b": {"$ref": "#/components/schemas/B"},
            },
        },
        "B": {
            "allOf": [{"$ref": "#/components/schemas/A"}],
            "additionalProperties": {"$ref": "#/components/schemas/A"},
        },
        "C": {"$ref": "#/paths/~1x/get/responses/200/content/application~1json/schema"},
    }


def test_places_are_those_of_the_original(tmp_path: Path) -> None:
    text = """\
paths:
  /x:
    post:
      parameters:
        - {name: q, in: query, type: integer}
        - name: b
          in: body
          schema:
            type: object
      responses: {default: {description: d}}
definitions:
  A:
    type: object
"""
    document = load(tmp_path, text)
    places = {
        "/components/schemas/A/type": (15, "/definitions/A/type"),
        "/paths/~1x/post/parameters/0/schema/type": (7, "/paths/~1x/post/parameters/0/type"),
        "/paths/~1x/post/requestBody/content/application~1json/schema/type": (
            11,
            "/paths/~1x/post/parameters/1/schema/type",
        ),
    }
    for pointer, (line, old) in places.items():
        location = document.locate(pointer)
        assert (location.line, location.pointer) == (line, old)


def test_other_files_are_bundled_before_conversion(tmp_path: Path) -> None:
    (tmp_path / "pet.yaml").write_text("type: object\ndiscriminator: kind\n", encoding="utf-8")
    path = tmp_path / "swagger.yaml"
    path.write_text(
        HEAD + "paths: {}\ndefinitions: {A: {properties: {pet: {$ref: pet.yaml}}}}\n",
        encoding="utf-8",
    )
    schemas = load_document(path).data["components"]["schemas"]
    assert schemas == {
        "A": {"properties": {"pet": {"$ref": "#/components/schemas/pet"}}},
        "pet": {"type": "object", "discriminator": {"propertyName": "kind"}},
    }


@pytest.mark.parametrize(
    "text",
    [
        "paths: []\n",
        "paths: {/x: []}\n",
        "paths: {/x: {get: 5}}\n",
        "paths: {/x: {get: {parameters: {}, responses: []}}}\n",
        "paths: {/x: {get: {parameters: [5, {in: body}, {in: formData}], responses: {'200': 5}}}}\n",
        "paths: {}\ndefinitions: []\nparameters: {a: 5}\nresponses: {b: []}\nschemes: https\n",
        "paths: {}\ndefinitions: {A: {properties: [], allOf: {}, discriminator: {}}}\nhost: 5\n",
        "paths: {}\nsecurityDefinitions: {a: 5, b: {type: oauth2, flow: 7}}\nconsumes: {}\n",
    ],
)
def test_faulty_documents_are_converted_as_far_as_possible(tmp_path: Path, text: str) -> None:
    path = tmp_path / "swagger.yaml"
    path.write_text(HEAD + text, encoding="utf-8")
    outcome = open_document(path, allow_remote=frozenset())
    assert outcome.document.data["openapi"] == "3.0.4"
    assert validate_by_schema(outcome.document)
