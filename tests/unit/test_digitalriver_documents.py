"""Tests of the two OpenAPI documents of the Digital River API kept in ``specs/digitalriver``."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

Json = dict[str, Any]

SPECS = Path(__file__).resolve().parents[2] / "specs" / "digitalriver"
OLD, NEW = "2020-12-17", "2021-12-13"
VERSIONS = (OLD, NEW)
METHODS = {"get", "put", "post", "delete", "patch", "head", "options", "trace"}

# The same shape, but another meaning or behaviour: the only places where the texts may differ.
OPERATION_EXCEPTIONS = {
    "createCheckouts",  # the later version no longer fills gaps from the customer's record
}
SCHEMA_EXCEPTIONS = {
    ("CheckoutRequest", "/properties/items"),  # later an item may carry product details
    ("ProductItem", "/properties/quantity"),  # quoted by item, later by package
    ("ProductItemRequest", "/properties/quantity"),  # quoted by item, later by package
    ("Refund", "/properties/id"),  # the refund of an order, later that of a single charge
    ("ReturnResponse", "/properties/items"),  # a return of an order, later one of logistics
    ("SkuItem", "/properties/id"),  # an item of an order too, later only of a checkout
}


def _load(version: str) -> Json:
    document: Json = json.loads((SPECS / f"{version}.json").read_text(encoding="utf-8"))
    return document


@pytest.fixture(scope="module")
def documents() -> dict[str, Json]:
    """Both documents by version."""
    return {version: _load(version) for version in VERSIONS}


@pytest.fixture(params=VERSIONS)
def document(request: pytest.FixtureRequest, documents: dict[str, Json]) -> Json:
    """One document after the other."""
    return documents[str(request.param)]


def _operations(document: Json) -> Iterator[Json]:
    for item in document["paths"].values():
        yield from (operation for method, operation in item.items() if method in METHODS)


def _subschemas(schema: Json, pointer: str = "") -> Iterator[tuple[str, Json]]:
    """Yield a schema and all schemas inside it, each with its pointer."""
    yield pointer, schema
    for name, sub in schema.get("properties", {}).items():
        yield from _subschemas(sub, f"{pointer}/properties/{name}")
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _subschemas(schema[key], f"{pointer}/{key}")
    for key in ("allOf", "anyOf", "oneOf"):
        for index, sub in enumerate(schema.get(key, [])):
            yield from _subschemas(sub, f"{pointer}/{key}/{index}")


def _schemas_of(operation: Json) -> Iterator[Json]:
    """Yield the schemas that an operation holds itself."""
    for parameter in operation.get("parameters", []):
        yield parameter["schema"]
    holders = [operation.get("requestBody", {}), *operation["responses"].values()]
    for holder in holders:
        yield from (media["schema"] for media in holder.get("content", {}).values())


def _bare_schema(schema: Json) -> Json:
    """Return a schema without its descriptions; properties of that name stay."""
    schema = copy.deepcopy(schema)
    for _, sub in list(_subschemas(schema)):
        sub.pop("description", None)
    return schema


def _bare_operation(operation: Json) -> Json:
    """Return an operation without its prose."""
    operation = copy.deepcopy(operation)
    for node in (operation, *operation.get("parameters", [])):
        node.pop("summary", None)
        node.pop("description", None)
    for schema in _schemas_of(operation):
        for _, sub in list(_subschemas(schema)):
            sub.pop("description", None)
    return operation


def _walk(node: Any) -> Iterator[Json]:
    """Yield every object of a document."""
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from _walk(value)
    elif isinstance(node, list):
        for value in node:
            yield from _walk(value)


@pytest.mark.parametrize(
    ("version", "paths", "operations", "schemas"), [(OLD, 53, 91, 150), (NEW, 75, 125, 250)]
)
def test_documents_are_complete(
    documents: dict[str, Json], version: str, paths: int, operations: int, schemas: int
) -> None:
    """Each document has the paths, operations and schemas that its sources have."""
    document = documents[version]
    found = list(_operations(document))
    assert document["info"]["version"] == version
    assert len(document["paths"]) == paths
    assert len(found) == len({operation["operationId"] for operation in found}) == operations
    assert len(document["components"]["schemas"]) == schemas


def test_every_operation_is_described(document: Json) -> None:
    """Every operation has a one-line summary without full stop and a description."""
    for operation in _operations(document):
        where = operation["operationId"]
        summary = operation["summary"]
        assert summary, where
        assert "\n" not in summary, where
        assert not summary.endswith("."), where
        assert operation["description"].endswith("."), where


def test_every_parameter_is_described(document: Json) -> None:
    """Every parameter and every list that an operation returns has a description."""
    for operation in _operations(document):
        for parameter in operation.get("parameters", []):
            assert parameter.get("description"), (operation["operationId"], parameter["name"])
        for response in operation["responses"].values():
            for media in response.get("content", {}).values():
                schema = media["schema"]
                assert "$ref" in schema or schema.get("description"), operation["operationId"]


def test_every_schema_and_property_is_described(document: Json) -> None:
    """Every component schema and property has a description, unless it is a reference."""
    for name, schema in document["components"]["schemas"].items():
        for pointer, sub in _subschemas(schema):
            named = not pointer or pointer.split("/")[-2] == "properties"
            if named and "$ref" not in sub:
                assert sub.get("description"), (name, pointer)


def test_references_stand_alone(document: Json) -> None:
    """Nothing stands beside a reference, where OpenAPI 3.0 would ignore it."""
    for node in _walk(document):
        if isinstance(node.get("$ref"), str):
            assert set(node) == {"$ref"}, node


def test_operations_share_their_prose(documents: dict[str, Json]) -> None:
    """An operation of the same shape in both versions has the same texts in both."""
    new = {operation["operationId"]: operation for operation in _operations(documents[NEW])}
    compared = 0
    differing = set()
    for operation in _operations(documents[OLD]):
        other = new.get(operation["operationId"])
        if other is None or _bare_operation(operation) != _bare_operation(other):
            continue
        compared += 1
        if operation != other:
            differing.add(operation["operationId"])
    assert compared > 60
    assert differing == OPERATION_EXCEPTIONS


def test_parameters_share_their_prose(documents: dict[str, Json]) -> None:
    """A parameter of the same operation in both versions has the same description in both."""
    new = {
        (operation["operationId"], parameter["name"]): parameter
        for operation in _operations(documents[NEW])
        for parameter in operation.get("parameters", [])
    }
    compared = 0
    for operation in _operations(documents[OLD]):
        for parameter in operation.get("parameters", []):
            where = (operation["operationId"], parameter["name"])
            other = new.get(where)
            if other is not None and parameter["schema"] == other["schema"]:
                compared += 1
                assert parameter["description"] == other["description"], where
    assert compared > 200


def test_schemas_share_their_prose(documents: dict[str, Json]) -> None:
    """A property of the same shape in both versions has the same description in both."""
    new = documents[NEW]["components"]["schemas"]
    compared = 0
    differing = set()
    for name, schema in documents[OLD]["components"]["schemas"].items():
        theirs = dict(_subschemas(new.get(name, {})))
        for pointer, sub in _subschemas(schema):
            if not pointer or pointer not in theirs:
                continue
            other = theirs[pointer]
            if _bare_schema(sub) == _bare_schema(other):
                compared += 1
                if sub.get("description") != other.get("description"):
                    differing.add((name, pointer))
    assert compared > 700
    assert differing == SCHEMA_EXCEPTIONS
