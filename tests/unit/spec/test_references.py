"""References are followed, bundled and refused."""

from __future__ import annotations

from pathlib import Path

from generator.spec import load_document
from tests.support.files_of_documents import HEAD, load, schemas, write


def test_document_without_outer_references_is_kept_as_it_is(tmp_path: Path) -> None:
    root = schemas(A={"$ref": "#/components/schemas/B"}, B={"type": "object"})
    assert load(tmp_path, root).data == HEAD | root


def test_cycles_through_files_end(tmp_path: Path) -> None:
    root = schemas(A={"properties": {"b": {"$ref": "b.json#/B"}}})
    files = {"b.json": {"B": {"properties": {"a": {"$ref": "openapi.json#/components/schemas/A"}}}}}
    assert load(tmp_path, root, files).data["components"]["schemas"] == {
        "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}}},
        "B": {"properties": {"a": {"$ref": "#/components/schemas/A"}}},
    }


def test_reference_to_a_reference_ends_at_the_object(tmp_path: Path) -> None:
    root = schemas(A={"items": {"$ref": "a.json"}})
    files = {"a.json": {"$ref": "b.json#/x"}, "b.json": {"x": {"$ref": "c.json"}}, "c.json": {}}
    assert load(tmp_path, root, files).data["components"]["schemas"] == {
        "A": {"items": {"$ref": "#/components/schemas/c"}},
        "c": {},
    }


def test_pointers_are_decoded_and_written_canonically(tmp_path: Path) -> None:
    root = schemas(
        A={"items": {"$ref": "defs.json#/a~1b%20c/100%25"}},
        B={"$ref": "#/paths/~1x~1%7Bid%7D/get/responses/200/content/a~1b/schema"},
    )
    root["paths"] = {
        "/x/{id}": {
            "get": {"responses": {"200": {"content": {"a/b": {"schema": {"type": "null"}}}}}}
        }
    }
    components = load(tmp_path, root, {"defs.json": {"a/b c": {"100%": {"type": "string"}}}}).data
    assert components["components"]["schemas"] == {
        "A": {"items": {"$ref": "#/components/schemas/100"}},
        "B": {"$ref": "#/paths/~1x~1{id}/get/responses/200/content/a~1b/schema"},
        "100": {"type": "string"},
    }


def test_path_items_are_put_in_place_and_what_stands_beside_goes_over_them(tmp_path: Path) -> None:
    root = {
        "paths": {
            "/pets": {"$ref": "paths.yaml#/pets", "summary": "mine"},
            "/dogs": {"$ref": "#/paths/~1pets"},
        }
    }
    text = """
pets:
  summary: theirs
  get:
    parameters: [{$ref: '#/limit'}]
    responses: {'200': {$ref: 'paths.yaml#/found'}}
limit: {name: limit, in: query, schema: {$ref: limit.json}}
found: {description: found}
"""
    document = load(tmp_path, root, {"paths.yaml": text, "limit.json": {"type": "integer"}})
    get = {
        "parameters": [{"$ref": "#/components/parameters/limit"}],
        "responses": {"200": {"$ref": "#/components/responses/found"}},
    }
    assert document.data["paths"]["/pets"] == {"summary": "mine", "get": get}
    assert document.data["paths"]["/dogs"] == document.data["paths"]["/pets"]
    assert document.data["components"] == {
        "parameters": {
            "limit": {
                "name": "limit",
                "in": "query",
                "schema": {"$ref": "#/components/schemas/limit"},
            }
        },
        "responses": {"found": {"description": "found"}},
        "schemas": {"limit": {"type": "integer"}},
    }
    assert Path(document.locate("/paths/~1pets/get").file).name == "paths.yaml"
    assert document.locate("/paths/~1pets/get").line == 4
    assert Path(document.locate("/paths/~1pets/summary").file).name == "openapi.json"


def test_whole_sections_may_stand_in_other_files(tmp_path: Path) -> None:
    root = {
        "info": {"$ref": "info.yaml"},
        "paths": {"$ref": "paths.yaml"},
        "components": {"schemas": {"$ref": "schemas/index.yaml"}},
    }
    files = {
        "info.yaml": "{title: Split, version: '2'}",
        "paths.yaml": "/x: {get: {responses: {default: {$ref: 'schemas/r.yaml'}}}}",
        "schemas/index.yaml": "Pet: {$ref: pet.yaml}\nPets: {items: {$ref: '#/Pet'}}",
        "schemas/pet.yaml": "properties: {all: {$ref: 'index.yaml#/Pets'}}",
        "schemas/r.yaml": "{description: r, content: {a/b: {schema: {$ref: pet.yaml}}}}",
    }
    data = load(tmp_path, root, files).data
    assert data["info"] == {"title": "Split", "version": "2"}
    assert data["components"]["schemas"] == {
        "Pet": {"properties": {"all": {"$ref": "#/components/schemas/Pets"}}},
        "Pets": {"items": {"$ref": "#/components/schemas/Pet"}},
    }
    assert data["components"]["responses"]["r"]["content"] == {
        "a/b": {"schema": {"$ref": "#/components/schemas/Pet"}}
    }


def test_references_inside_values_are_data(tmp_path: Path) -> None:
    broken = {"$ref": "http://127.0.0.1/none"}
    schema = {"default": broken, "example": broken, "examples": [broken], "enum": [broken]}
    root = schemas(A={**schema, "const": broken, "x-a": broken}) | {"x-b": broken}
    root["paths"] = {
        "x-c": broken,
        "/x": {
            "get": {
                "responses": {
                    "200": {
                        "content": {
                            "a/b": {"example": broken, "examples": {"e": {"value": broken}}}
                        },
                        "links": {"l": {"operationRef": "http://127.0.0.1/none"}},
                    }
                }
            }
        },
    }
    assert load_document(write(tmp_path, {"openapi.json": HEAD | root})).data == HEAD | root


def test_properties_with_the_names_of_keywords_are_schemas(tmp_path: Path) -> None:
    names = ("example", "default", "enum", "const", "x-a", "$ref")
    root = schemas(A={"properties": {name: {"$ref": "a.json"} for name in names}})
    properties = load(tmp_path, root, {"a.json": {}}).data["components"]["schemas"]["A"][
        "properties"
    ]
    assert properties == {name: {"$ref": "#/components/schemas/a"} for name in names}


def test_target_outside_the_known_places_is_read_as_what_it_is_used_for(tmp_path: Path) -> None:
    root = schemas(A={"$ref": "#/x-shared/thing"}) | {"x-shared": {"thing": {"$ref": "a.json"}}}
    data = load(tmp_path, root, {"a.json": {"type": "string"}}).data
    assert data["x-shared"]["thing"] == {"$ref": "#/components/schemas/a"}


def test_discriminator_mappings_are_references_or_names(tmp_path: Path) -> None:
    mapping = {
        "a": "Cat",
        "b": "#/components/schemas/Cat",
        "c": "dog.json",
        "d": "x/y.json#/Z",
        "e": "Ox",
    }
    pet = {"discriminator": {"propertyName": "kind", "mapping": mapping}}
    document = load(
        tmp_path, schemas(Pet=pet, Cat={}), {"dog.json": {}, "x/y.json": {"Z": {"type": "object"}}}
    )
    assert document.data["components"]["schemas"]["Pet"]["discriminator"]["mapping"] == {
        "a": "Cat",
        "b": "#/components/schemas/Cat",
        "c": "#/components/schemas/dog",
        "d": "#/components/schemas/Z",
        "e": "Ox",
    }
    (warning,) = document.diagnostics
    assert (warning.rule, warning.location.pointer[-10:]) == ("discriminator-mapping", "/mapping/e")


def test_anchors_lead_to_their_schemas(tmp_path: Path) -> None:
    root = schemas(A={"$ref": "#tree"}, B={"properties": {"x": {"$anchor": "tree"}}})
    assert load(tmp_path, root).data["components"]["schemas"]["A"] == {
        "$ref": "#/components/schemas/B/properties/x"
    }


def test_pointer_through_a_reference_is_followed(tmp_path: Path) -> None:
    root = schemas(
        A={"$ref": "#/components/schemas/B"},
        B={"properties": {"x": {"type": "null"}}},
        C={"$ref": "#/components/schemas/A/properties/x"},
    )
    assert load(tmp_path, root).data["components"]["schemas"]["C"] == {
        "$ref": "#/components/schemas/B/properties/x"
    }


def test_links_inside_the_folder_are_followed(tmp_path: Path) -> None:
    write(tmp_path, {"real.json": {"type": "string"}})
    (tmp_path / "link.json").symlink_to("real.json")
    root = schemas(A={"items": {"$ref": "link.json"}}, B={"items": {"$ref": "real.json"}})
    assert list(load(tmp_path, root).data["components"]["schemas"]) == ["A", "B", "real"]


def test_diamonds_are_not_expanded(tmp_path: Path) -> None:
    members = {
        f"S{n}": {"allOf": [{"$ref": f"#/components/schemas/S{n + 1}"}] * 2} for n in range(60)
    }
    root = schemas(**members, S60={})
    assert load(tmp_path, root).data == HEAD | root


def test_document_that_is_a_link_refers_to_the_neighbours_of_the_link(tmp_path: Path) -> None:
    root = schemas(A={"items": {"$ref": "pet.json"}})
    write(tmp_path, {"stored/v1.json": HEAD | root})
    write(tmp_path, {"pet.json": {"items": {"$ref": "openapi.json#/components/schemas/A"}}})
    (tmp_path / "openapi.json").symlink_to("stored/v1.json")
    assert load_document(tmp_path / "openapi.json").data["components"]["schemas"] == {
        "A": {"items": {"$ref": "#/components/schemas/pet"}},
        "pet": {"items": {"$ref": "#/components/schemas/A"}},
    }
