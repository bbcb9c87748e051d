"""Unions of shapes obey the laws that the rest relies on."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.options import PackageOptions
from generator.python.planner import plan_package
from generator.python.types.shapes import (
    ANYTHING,
    NULL,
    ListOf,
    MapOf,
    Ref,
    Scalar,
    Shape,
    TupleOf,
    UnionOf,
    nullable,
    parts,
    references,
    union,
)
from tests.support.loading import api_of

PLAIN: list[Shape] = [NULL, Scalar("string"), Scalar("string", "date"), Ref("/a"), Ref("/b")]
LEAVES = st.sampled_from(PLAIN)
SHAPES: st.SearchStrategy[Shape] = st.recursive(
    LEAVES,
    lambda inner: (
        inner.map(ListOf)
        | inner.map(MapOf)
        | st.lists(inner, min_size=1, max_size=3).map(lambda items: TupleOf(tuple(items)))
        | st.lists(inner, min_size=1, max_size=4).map(lambda items: union(*items))
    ),
    max_leaves=6,
)


@given(SHAPES)
def test_union_of_one_shape_is_that_shape(shape: Shape) -> None:
    assert union(shape) == shape
    assert union(shape, shape) == shape


@given(SHAPES, SHAPES, SHAPES)
def test_union_does_not_depend_on_grouping(first: Shape, second: Shape, third: Shape) -> None:
    assert union(union(first, second), third) == union(first, union(second, third))


@given(st.lists(SHAPES, min_size=1, max_size=5))
def test_union_is_flat_distinct_and_names_null_last(shapes: list[Shape]) -> None:
    joined = union(*shapes)
    if isinstance(joined, UnionOf):
        assert len(joined.members) >= 2
        assert len(set(joined.members)) == len(joined.members)
        assert not any(isinstance(member, UnionOf) for member in joined.members)
        assert NULL not in joined.members[:-1]


@given(SHAPES)
def test_anything_takes_all_others_in(shape: Shape) -> None:
    assert union(shape, ANYTHING) == ANYTHING
    assert nullable(ANYTHING) == ANYTHING


@given(SHAPES)
def test_nullable_twice_is_nullable_once(shape: Shape) -> None:
    assert nullable(nullable(shape)) == nullable(shape)


@given(SHAPES)
def test_references_are_those_among_the_parts(shape: Shape) -> None:
    found = [part.pointer for part in parts(shape) if isinstance(part, Ref)]
    assert list(references(shape)) == found


def test_lists_of_several_types_beside_a_text_are_spelt_as_one_where_they_are_sent() -> None:
    part = {"type": "object", "properties": {"text": {"type": "string"}}}
    texts = {"type": "array", "items": {"type": "string"}}
    parts_of_text = {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}
    said = {"oneOf": [{"type": "string"}, texts, parts_of_text]}
    body = {"type": "object", "required": ["input"], "properties": {"input": said}}
    operation = {
        "operationId": "moderate",
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": {"204": {"description": "done"}},
    }
    document = {
        "paths": {"/moderations": {"post": operation}},
        "components": {"schemas": {"Part": part}},
    }
    package = plan_package(api_of(document), PackageOptions(package="client"))
    [method] = package.resources[0].methods
    assert method.body is not None
    assert str(method.body.properties[0].annotation) == "str | Sequence[str | params.PartLike]"
