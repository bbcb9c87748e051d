"""Pieces of other files become components: under which names, and which piece holds which."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.files_of_documents import load, schemas


def test_schema_of_another_file_becomes_a_component_named_after_it(tmp_path: Path) -> None:
    root = schemas(Order={"properties": {"pet": {"$ref": "pets/pet.yaml"}}})
    document = load(tmp_path, root, {"pets/pet.yaml": "type: object\n"})
    assert document.data["components"]["schemas"] == {
        "Order": {"properties": {"pet": {"$ref": "#/components/schemas/pet"}}},
        "pet": {"type": "object"},
    }
    location = document.locate("/components/schemas/pet/type")
    assert Path(location.file) == tmp_path / "pets/pet.yaml"
    assert (location.line, location.pointer) == (1, "/type")


def test_component_that_is_a_reference_to_a_file_keeps_its_name(tmp_path: Path) -> None:
    root = schemas(
        Pet={"$ref": "pets/animal.json"}, Pets={"items": {"$ref": "pets/list.json#/of/pets"}}
    )
    files = {
        "pets/animal.json": {"type": "object", "properties": {"parent": {"$ref": "animal.json"}}},
        "pets/list.json": {"of": {"pets": {"anyOf": [{"$ref": "./animal.json#"}]}}},
    }
    assert load(tmp_path, root, files).data["components"]["schemas"] == {
        "Pet": {
            "type": "object",
            "properties": {"parent": {"$ref": "#/components/schemas/Pet"}},
        },
        "Pets": {"items": {"$ref": "#/components/schemas/pets"}},
        "pets": {"anyOf": [{"$ref": "#/components/schemas/Pet"}]},
    }


def test_names_that_collide_are_told_apart_by_file_in_any_order(tmp_path: Path) -> None:
    x, y = {"$ref": "x.json#/Pet", "description": "beside"}, {"items": {"$ref": "y.json#/Pet"}}
    files = {"x.json": {"Pet": {"type": "integer"}}, "y.json": {"Pet": {"type": "boolean"}}}
    for number, members in enumerate(({"A": x, "B": y}, {"B": y, "A": x})):
        root = schemas(Pet={"type": "string"}, **members)
        components = load(tmp_path / str(number), root, files).data["components"]["schemas"]
        assert components["A"] == {"$ref": "#/components/schemas/x_Pet", "description": "beside"}
        assert components["B"] == {"items": {"$ref": "#/components/schemas/y_Pet"}}
        assert components["x_Pet"] == {"type": "integer"}
        assert components["y_Pet"] == {"type": "boolean"}


def test_a_longer_path_tells_apart_what_the_file_does_not(tmp_path: Path) -> None:
    references = ("a/x.json#/Pet", "b/x.json#/Pet", "b/x.json#/v2/Pet", "b/x.json#/v3/Pet")
    root = schemas(A={"anyOf": [{"$ref": reference} for reference in references]})
    pets = {"Pet": {"type": "integer"}, "v2": {"Pet": {}}, "v3": {"Pet": {}}}
    data = load(tmp_path, root, {"a/x.json": pets, "b/x.json": pets}).data
    assert sorted(data["components"]["schemas"]) == ["A", "a_x_Pet", "b_x_Pet", "v2_Pet", "v3_Pet"]


def test_numbers_name_components_but_not_items_of_lists(tmp_path: Path) -> None:
    get = {
        "parameters": [{"$ref": "shared.json#/parameters/0"}],
        "responses": {"404": {"$ref": "shared.json#/components/responses/404"}},
    }
    shared = {
        "parameters": [{"name": "limit", "in": "query"}],
        "components": {"responses": {"404": {"description": "none"}}},
    }
    data = load(tmp_path, {"paths": {"/x": {"get": get}}}, {"shared.json": shared}).data
    assert list(data["components"]["parameters"]) == ["shared"]
    assert list(data["components"]["responses"]) == ["404"]


def test_part_of_a_piece_that_comes_along_is_found_inside_it(tmp_path: Path) -> None:
    root = schemas(
        A={"items": {"$ref": "pet.json#/properties/owner"}},
        B={"items": {"$ref": "cat.json#/properties/owner"}},
        C={"items": {"$ref": "pet.json"}},
        Cat={"$ref": "cat.json"},
    )
    root["paths"] = {"/x": {"$ref": "x.json"}}
    root["components"]["parameters"] = {"L": {"$ref": "x.json#/get/parameters/0"}}
    pet = {"properties": {"owner": {"type": "object"}}}
    x = {"get": {"parameters": [{"name": "limit", "in": "query", "schema": {}}]}}
    data = load(tmp_path, root, {"pet.json": pet, "cat.json": pet, "x.json": x}).data
    assert data["components"]["schemas"] == {
        "A": {"items": {"$ref": "#/components/schemas/pet/properties/owner"}},
        "B": {"items": {"$ref": "#/components/schemas/Cat/properties/owner"}},
        "C": {"items": {"$ref": "#/components/schemas/pet"}},
        "Cat": pet,
        "pet": pet,
    }


def test_kinds_without_components_are_put_in_place(tmp_path: Path) -> None:
    media_type = {"schema": {"$ref": "m.json#/S"}}
    root = {"paths": {"/x": {"get": {"requestBody": {"content": {"a/b": {"$ref": "m.json#/M"}}}}}}}
    data = load(tmp_path, root, {"m.json": {"M": media_type, "S": {}}}).data
    content = data["paths"]["/x"]["get"]["requestBody"]["content"]
    assert content == {"a/b": {"schema": {"$ref": "#/components/schemas/S"}}}


@pytest.mark.parametrize("name", ["https://example.com/apis/pets/openapi", "/pets/openapi", "pets"])
def test_a_document_and_its_neighbours_go_by_what_it_calls_itself(
    tmp_path: Path, name: str
) -> None:
    folder = name[: name.rfind("/") + 1]
    root = schemas(
        A={"items": {"$ref": f"{name}#/components/schemas/B"}},
        B={"items": {"$ref": f"{folder}more/c.json"}},
        D={"items": {"$ref": "more/c.json"}},
    )
    files = {"more/c.json": {"items": {"$ref": "../d.json"}}, "d.json": {"type": "null"}}
    components = load(tmp_path, {"openapi": "3.2.0", "$self": name, **root}, files).data
    assert components["components"]["schemas"] == {
        "A": {"items": {"$ref": "#/components/schemas/B"}},
        "B": {"items": {"$ref": "#/components/schemas/c"}},
        "D": {"items": {"$ref": "#/components/schemas/c"}},
        "c": {"items": {"$ref": "#/components/schemas/d"}},
        "d": {"type": "null"},
    }


def test_schema_files_know_each_other_by_their_identifiers(tmp_path: Path) -> None:
    root = schemas(A={"items": {"$ref": "schemas/pet.json"}})
    files = {
        "schemas/pet.json": {
            "$id": "https://example.com/schemas/pet.json",
            "items": {"$ref": "https://example.com/schemas/owner.json#/$defs/name"},
            "properties": {"self": {"$ref": "https://example.com/schemas/pet.json"}},
        },
        "schemas/owner.json": {
            "$id": "https://example.com/schemas/owner.json",
            "$defs": {"name": {"type": "string"}},
        },
    }
    components = load(tmp_path, root, files).data["components"]["schemas"]
    assert components["pet"] == {
        "items": {"$ref": "#/components/schemas/name"},
        "properties": {"self": {"$ref": "#/components/schemas/pet"}},
    }
    assert components["name"] == {"type": "string"}


def test_of_two_components_for_one_file_that_of_the_same_name_holds_it(tmp_path: Path) -> None:
    root = schemas(Creature={"$ref": "schemas/Pet.yaml"}, Pet={"$ref": "schemas/Pet.yaml"})
    components = load(tmp_path, root, {"schemas/Pet.yaml": "type: object"}).data["components"]
    assert components["schemas"] == {
        "Creature": {"$ref": "#/components/schemas/Pet"},
        "Pet": {"type": "object"},
    }
