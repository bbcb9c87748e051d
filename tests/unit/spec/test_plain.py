"""What is taken for right without the walk: never a document of which the walk would find something."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from generator.errors import SpecError
from generator.spec import load_document
from generator.spec.validation.official_schema import schema_diagnostics
from generator.spec.validation.plain import is_plainly_right
from generator.spec.validation.walk import walk
from tests.support.rendering import CASES, FOLDER, ROOT, document_of

DOCUMENTS = [
    *map(document_of, CASES),
    *sorted((FOLDER / "invalid").rglob("*.yaml")),
    *sorted((ROOT / "specs").rglob("*.json")),
]


def schema(**fields: Any) -> dict[str, Any]:
    return with_parts(components={"schemas": {"A": fields}})


def with_parts(**parts: Any) -> dict[str, Any]:
    return {
        "openapi": "3.0.3",
        "info": {"title": "A", "version": "1"},
        "paths": {},
        **copy.deepcopy(parts),
    }


def operation(**fields: Any) -> dict[str, Any]:
    return {"responses": {"200": {"description": "Done."}}, **fields}


PARAMETER = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_walk_finds_nothing_in_what_is_taken_for_right(path: Any) -> None:
    try:
        document = load_document(path, skips_gaps=True)
    except SpecError:
        return
    data, version = document.original, document.declared_version
    if not schema_diagnostics(document) and is_plainly_right(data, version):
        assert list(walk(data, version)) == []


def test_most_documents_need_no_walk() -> None:
    documents = [load_document(document_of(case)) for case in CASES]
    right = [is_plainly_right(each.original, each.declared_version) for each in documents]
    assert sum(right) > 0.8 * len(CASES)
    path = ROOT / "specs" / "digitalriver" / "2020-12-17.json"
    river = load_document(path)
    assert is_plainly_right(river.original, river.declared_version) is (
        list(walk(river.original, river.declared_version)) == []
    )


@pytest.mark.parametrize(
    "data",
    [
        with_parts(),
        with_parts(tags=[{"name": "a"}, {"name": "b"}]),
        with_parts(paths={"/a/{id}": {"parameters": [PARAMETER], "get": operation()}}),
        with_parts(paths={"/a/{id}": {"get": operation(parameters=[PARAMETER], operationId="a")}}),
        with_parts(
            paths={
                "/a/{id}": {"get": operation(parameters=[{"$ref": "#/components/parameters/P"}])}
            },
            components={"parameters": {"P": PARAMETER}},
        ),
        schema(type="string", default="a"),
        schema(type="string", enum=["a", "b"], default="b"),
        schema(type="integer", format="int32", default=3, minimum=1, maximum=3),
        schema(type="number", default=1.5),
        schema(type="array", items={"type": "string"}, default=[]),
        schema(type="object", properties={"default": {"type": "string"}}),
        schema(allOf=[{"properties": {"a": {}}}], required=["a"]),
        schema(type="string", nullable=True, default=None),
    ],
)
def test_right_ones_are_recognised(data: dict[str, Any]) -> None:
    assert is_plainly_right(data, "3.0.3")
    assert list(walk(data, "3.0.3")) == []


@pytest.mark.parametrize(
    "data",
    [
        with_parts(tags=[{"name": "a"}, {"name": "a"}]),
        with_parts(paths={"/a/{id}": {"get": operation()}}),
        with_parts(paths={"/a": {"get": operation(parameters=[PARAMETER])}}),
        with_parts(paths={"/a/{id}": {"get": operation(parameters=[PARAMETER, PARAMETER])}}),
        with_parts(
            paths={"/a": {"get": operation(operationId="a"), "put": operation(operationId="a")}}
        ),
        with_parts(
            paths={
                "/a": {"get": operation(operationId="a")},
                "/b": {"get": operation(operationId="a")},
            }
        ),
        schema(type="string", default=1),
        schema(type="integer", default=1.5),
        schema(type="integer", default=True),
        schema(type="integer", format="int32", default=2**31),
        schema(type="integer", default=0, minimum=1),
        schema(type="string", enum=["a"], default="b"),
        schema(type="string", default=None),
        schema(type="string", maxLength=1, default="ab"),
        schema(type="string", format="date", default="soon"),
        schema(allOf=[{"properties": {"a": {}}}], required=["b"]),
        schema(properties={"a": {"items": {"type": "boolean", "default": "no"}}}),
        with_parts(
            paths={
                "/a": {
                    "get": {
                        "responses": {
                            "default": {
                                "description": "",
                                "content": {"a/b": {"schema": {"type": "string", "default": 1}}},
                            }
                        }
                    }
                }
            }
        ),
    ],
)
def test_what_the_walk_finds_is_left_to_it(data: dict[str, Any]) -> None:
    assert list(walk(data, "3.0.3")) != []
    assert not is_plainly_right(data, "3.0.3")
