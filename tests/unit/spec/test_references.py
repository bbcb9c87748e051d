"""References are followed, bundled and refused."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from generator.errors import Diagnostic, SpecError
from generator.spec import Document, load_document
from generator.spec.pointers import MISSING, find, from_fragment

HEAD: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}


def write(folder: Path, files: dict[str, Any]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = content if isinstance(content, str) else json.dumps(content, indent=1)
        path.write_text(text, encoding="utf-8")
    return folder / next(iter(files))


def load(folder: Path, root: dict[str, Any], files: dict[str, Any] | None = None) -> Document:
    document = load_document(write(folder, {"openapi.json": HEAD | root, **(files or {})}))
    for reference in _references(document.data):
        assert reference.startswith("#")
        assert find(document.data, from_fragment(reference[1:])) is not MISSING
    return document


def problems(
    folder: Path, root: dict[str, Any], files: dict[str, Any] | None = None
) -> tuple[Diagnostic, ...]:
    with pytest.raises(SpecError) as caught:
        load_document(write(folder, {"openapi.json": HEAD | root, **(files or {})}))
    return caught.value.diagnostics


def schemas(**members: Any) -> dict[str, Any]:
    return {"components": {"schemas": members}}


def _references(node: Any) -> list[str]:
    found: list[str] = []
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            found.append(node["$ref"])
        for value in node.values():
            found += _references(value)
    elif isinstance(node, list):
        for item in node:
            found += _references(item)
    return found


def test_document_without_outer_references_is_kept_as_it_is(tmp_path: Path) -> None:
    root = schemas(A={"$ref": "#/components/schemas/B"}, B={"type": "object"})
    assert load(tmp_path, root).data == HEAD | root


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


def test_kinds_without_components_are_put_in_place(tmp_path: Path) -> None:
    media_type = {"schema": {"$ref": "m.json#/S"}}
    root = {"paths": {"/x": {"get": {"requestBody": {"content": {"a/b": {"$ref": "m.json#/M"}}}}}}}
    data = load(tmp_path, root, {"m.json": {"M": media_type, "S": {}}}).data
    content = data["paths"]["/x"]["get"]["requestBody"]["content"]
    assert content == {"a/b": {"schema": {"$ref": "#/components/schemas/S"}}}


def test_all_broken_references_come_at_once(tmp_path: Path) -> None:
    root = schemas(
        A={"$ref": "#/components/schemas/Nope"},
        B={"items": {"$ref": "none.json"}},
        C={"$ref": "c.json#/x/y"},
        D={"$ref": "#anchor"},
        E={"$ref": "broken.json"},
        F={"$ref": "http://[::1"},
    )
    found = problems(tmp_path, root, {"c.json": {"x": {"z": 1}}, "broken.json": '{"a": }'})
    assert [(item.rule, item.location.pointer) for item in found] == [
        ("syntax", ""),
        ("reference-not-found", "/components/schemas/A/$ref"),
        ("reference-not-found", "/components/schemas/B/items/$ref"),
        ("reference-not-found", "/components/schemas/C/$ref"),
        ("reference-not-found", "/components/schemas/D/$ref"),
        ("reference-syntax", "/components/schemas/F/$ref"),
    ]


def test_rings_are_told_once_each(tmp_path: Path) -> None:
    root = schemas(
        A={"$ref": "#/components/schemas/A"},
        B={"$ref": "#/components/schemas/C"},
        C={"$ref": "r.json#/D", "description": "still endless"},
        E={"items": {"$ref": "#/components/schemas/B"}},
    )
    files = {"r.json": {"D": {"$ref": "openapi.json#/components/schemas/B"}}}
    found = problems(tmp_path, root, files)
    assert [item.rule for item in found] == ["reference-ring", "reference-ring"]
    assert "`#/components/schemas/A` -> `#/components/schemas/A`" in found[0].message


@pytest.mark.parametrize(
    ("reference", "rule"),
    [
        ("../outside.json", "reference-forbidden"),
        ("../folder/../outside.json", "reference-forbidden"),
        ("/etc/passwd", "reference-forbidden"),
        ("%2e%2e/outside.json", "reference-forbidden"),
        ("//host/x.json", "reference-forbidden"),
        ("file:///etc/passwd", "reference-forbidden"),
        ("FILE:outside.json", "reference-forbidden"),
        ("ftp://host/x.json", "reference-forbidden"),
        ("http://127.0.0.1/x.json", "reference-forbidden"),
        ("http://user:hunter2@host/x.json", "reference-forbidden"),
        ("link.json", "reference-forbidden"),
        ("linked/inner.json", "reference-forbidden"),
        ("pipe.json", "reference-forbidden"),
        ("sub", "reference-not-found"),
        ("nul%00.json", "reference-not-found"),
        ("secret.txt", "reference-not-found"),
    ],
)
def test_forbidden_places_are_not_read(tmp_path: Path, reference: str, rule: str) -> None:
    folder = tmp_path / "folder"
    write(tmp_path, {"outside.json": {"SECRET": 1}, "elsewhere/inner.json": {"SECRET": 1}})
    write(folder, {"secret.txt": "SECRET", "sub/x.json": {}})
    (folder / "link.json").symlink_to(tmp_path / "outside.json")
    (folder / "linked").symlink_to(tmp_path / "elsewhere")
    os.mkfifo(folder / "pipe.json")
    (found,) = problems(folder, schemas(A={"$ref": reference}))
    assert found.rule == rule
    assert found.location.pointer == "/components/schemas/A/$ref"
    assert "SECRET" not in found.message
    assert "hunter2" not in found.message + found.hint


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


def test_path_items_that_contain_themselves_are_refused(tmp_path: Path) -> None:
    item = {"get": {"callbacks": {"c": {"/x": {"$ref": "p.json"}}}}}
    (found,) = problems(tmp_path, {"paths": {"/x": {"$ref": "p.json"}}}, {"p.json": item})
    assert found.rule == "reference-ring"


def test_number_of_files_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.spec.text.files.FILES", 2)
    root = schemas(A={"items": {"$ref": "a.json"}}, B={"items": {"$ref": "b.json"}})
    (found,) = problems(tmp_path, root, {"a.json": {}, "b.json": {}})
    assert found.rule == "reference-limit"


def test_document_that_is_a_link_refers_to_the_neighbours_of_the_link(tmp_path: Path) -> None:
    root = schemas(A={"items": {"$ref": "pet.json"}})
    write(tmp_path, {"stored/v1.json": HEAD | root})
    write(tmp_path, {"pet.json": {"items": {"$ref": "openapi.json#/components/schemas/A"}}})
    (tmp_path / "openapi.json").symlink_to("stored/v1.json")
    assert load_document(tmp_path / "openapi.json").data["components"]["schemas"] == {
        "A": {"items": {"$ref": "#/components/schemas/pet"}},
        "pet": {"items": {"$ref": "#/components/schemas/A"}},
    }


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
