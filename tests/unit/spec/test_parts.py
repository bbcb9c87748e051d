"""A document is taken apart into what people change, and the parts know what they spell out."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from generator.spec.parts import PartGraph, document_parts, name_of_part

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "paths": {
        "/pets/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "put": {
                "operationId": "updatePet",
                "requestBody": {"$ref": "#/components/requestBodies/Pet"},
                "responses": {"200": {"$ref": "#/components/responses/Pet"}},
            },
            "get": {"responses": {}},
        },
        "/shared": {"$ref": "#/components/pathItems/Shared"},
    },
    "components": {
        "parameters": {"Id": {"schema": {"$ref": "#/components/schemas/Id"}}},
        "requestBodies": {
            "Pet": {"content": {"a/b": {"schema": {"$ref": "#/components/schemas/Pet"}}}}
        },
        "responses": {
            "Pet": {"content": {"a/b": {"schema": {"$ref": "#/components/schemas/Answer"}}}}
        },
        "schemas": {
            "Id": {"type": "string"},
            "Pet": {"allOf": [{"$ref": "#/components/schemas/Animal"}]},
            "Animal": {"properties": {"toy": {"$ref": "#/components/schemas/Toy"}}},
            "Toy": {"items": {"$ref": "#/components/schemas/Toy"}},
            "Answer": {"allOf": [{"$ref": "#/components/schemas/Answer"}]},
        },
    },
}
UPDATE = "/paths/~1pets~1{id}/put"


def parts(document: dict[str, Any]) -> dict[str, str]:
    """Return the digests of a document's parts."""
    return {part.pointer: part.digest for part in document_parts(document)}


def moved(change: Any) -> set[str]:
    """Name the parts that a change of the document moves."""
    document = copy.deepcopy(DOCUMENT)
    change(document)
    before, after = parts(DOCUMENT), parts(document)
    return {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}


def graph() -> PartGraph:
    """Return the graph of the document."""
    return PartGraph(DOCUMENT, frozenset(parts(DOCUMENT)))


def test_the_parts_are_all_of_the_document() -> None:
    assert list(parts(DOCUMENT)) == sorted(
        [
            "/openapi",
            "/info/title",
            "/info/version",
            UPDATE,
            "/paths/~1pets~1{id}/get",
            "/paths/~1shared",
            "/components/parameters/Id",
            "/components/requestBodies/Pet",
            "/components/responses/Pet",
            *(f"/components/schemas/{name}" for name in DOCUMENT["components"]["schemas"]),
        ]
    )


def test_what_a_path_shares_is_of_each_operation() -> None:
    assert moved(lambda document: document["paths"]["/pets/{id}"].pop("parameters")) == {
        UPDATE,
        "/paths/~1pets~1{id}/get",
    }


def test_a_change_moves_its_part_only() -> None:
    schemas = "/components/schemas"
    assert moved(lambda d: d["components"]["schemas"]["Toy"].update(title="T")) == {
        f"{schemas}/Toy"
    }
    assert moved(lambda d: d["components"]["schemas"].pop("Id")) == {f"{schemas}/Id"}
    assert moved(lambda d: d["info"].update(version="2")) == {"/info/version"}


@pytest.mark.parametrize(
    ("pointer", "own", "name"),
    [
        (UPDATE, "updatePet", "updatePet"),
        ("/paths/~1pets~1{id}/get", "", "GET /pets/{id}"),
        ("/components/schemas/Pet", "", "Pet"),
        ("/components/parameters/Id", "", "components/parameters/Id"),
        ("/info/version", "", "info/version"),
        ("/paths/~1shared", "", "paths//shared"),
    ],
)
def test_parts_have_the_names_that_people_know(pointer: str, own: str, name: str) -> None:
    assert name_of_part(pointer, own) == name


def test_an_operation_spells_out_what_it_takes_and_not_what_it_gives() -> None:
    components = "/components"
    assert graph().essence(UPDATE) == {
        UPDATE,
        f"{components}/parameters/Id",
        f"{components}/schemas/Id",
        f"{components}/requestBodies/Pet",
        f"{components}/schemas/Pet",
        f"{components}/schemas/Animal",
        f"{components}/responses/Pet",
    }


def test_a_ring_of_schemas_ends() -> None:
    assert graph().essence("/components/schemas/Answer") == {"/components/schemas/Answer"}
    assert list(graph().levels(["/components/schemas/Toy"])) == []


def test_references_lead_from_level_to_level() -> None:
    levels = [sorted(level) for level in graph().levels(["/components/requestBodies/Pet"])]
    assert levels == [[f"/components/schemas/{name}"] for name in ("Pet", "Animal", "Toy")]


def test_a_node_belongs_to_the_part_around_it() -> None:
    assert graph().part_of(f"{UPDATE}/requestBody/content") == UPDATE
    assert graph().part_of("/nowhere/at/all") == "/nowhere/at/all"


@pytest.mark.parametrize(
    "document", [{}, {"paths": []}, {"paths": {"/a": None}}, {"components": {"schemas": 1}}]
)
def test_what_is_no_document_has_parts_all_the_same(document: dict[str, Any]) -> None:
    assert len(parts(document)) == (1 if document else 0)
