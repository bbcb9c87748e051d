"""The style table of OpenAPI (3.1.1, 4.8.12.6), both ways of reading it: right text, wrong text."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conformance.wire import (
    Shape,
    Style,
    Undecodable,
    decode_header,
    decode_pairs,
    decode_path,
    parse_pairs,
)

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": "100", "G": "200", "B": "150"}


@pytest.mark.parametrize(
    ("style", "explode", "shape", "text", "value"),
    [
        ("matrix", False, "primitive", ";color=blue", "blue"),
        ("matrix", False, "array", ";color=blue,black,brown", ARRAY),
        ("matrix", False, "object", ";color=R,100,G,200,B,150", OBJECT),
        ("matrix", True, "array", ";color=blue;color=black;color=brown", ARRAY),
        ("matrix", True, "object", ";R=100;G=200;B=150", OBJECT),
        ("label", False, "primitive", ".blue", "blue"),
        ("label", False, "array", ".blue,black,brown", ARRAY),
        ("label", False, "object", ".R,100,G,200,B,150", OBJECT),
        ("label", True, "array", ".blue.black.brown", ARRAY),
        ("label", True, "object", ".R=100.G=200.B=150", OBJECT),
        ("simple", False, "primitive", "bl%2Fue", "bl/ue"),
        ("simple", False, "array", "blue,black,brown", ARRAY),
        ("simple", False, "object", "R,100,G,200,B,150", OBJECT),
        ("simple", True, "array", "blue,black,brown", ARRAY),
        ("simple", True, "object", "R=100,G=200,B=150", OBJECT),
    ],
)
def test_path_styles(style: str, explode: bool, shape: Shape, text: str, value: Any) -> None:
    assert (
        decode_path(Style(style=style, explode=explode, shape=shape, name="color"), text) == value
    )


@pytest.mark.parametrize(
    ("style", "explode", "shape", "query", "value"),
    [
        ("form", True, "primitive", "color=blue+%2B", "blue +"),
        ("form", False, "array", "color=blue,black,brown", ARRAY),
        ("form", False, "array", "color=blue%2Cblack,brown", ["blue,black", "brown"]),
        ("form", False, "object", "color=R,100,G,200,B,150", OBJECT),
        ("form", True, "array", "color=blue&color=black&color=brown", ARRAY),
        ("form", True, "object", "R=100&G=200&B=150", OBJECT),
        ("spaceDelimited", False, "array", "color=blue%20black%20brown", ARRAY),
        ("spaceDelimited", False, "object", "color=R%20100%20G%20200%20B%20150", OBJECT),
        ("pipeDelimited", False, "array", "color=blue%7Cblack|brown", ARRAY),
        ("pipeDelimited", False, "object", "color=R%7C100%7CG%7C200%7CB%7C150", OBJECT),
        ("pipeDelimited", True, "array", "color=blue&color=black&color=brown", ARRAY),
        ("deepObject", True, "object", "color%5BR%5D=100&color[G]=200&color[B]=150", OBJECT),
        ("deepObject", True, "object", "color[a][b]=1", {"a": {"b": "1"}}),
        ("deepObject", True, "object", "color[a]=1&color[a]=2", {"a": ["1", "2"]}),
        ("deepObject", True, "object", "color[a][]=1", {"a": ["1"]}),
        ("deepObject", True, "array", "color[]=blue&color[]=black&color[]=brown", ARRAY),
        ("deepObject", True, "array", "color=blue&color=black&color=brown", ARRAY),
        ("deepObject", True, "array", "color[0][a]=1", {"0": {"a": "1"}}),
        ("deepObject", True, "primitive", "color=blue", "blue"),
    ],
)
def test_query_styles(style: str, explode: bool, shape: Shape, query: str, value: Any) -> None:
    how = Style(style=style, explode=explode, shape=shape, name="color")
    assert decode_pairs(how, parse_pairs(query)) == value


def test_header_style() -> None:
    style = Style(style="simple", explode=True, shape="object", name="X")
    assert decode_header(style, "R=100, G=200,B=150") == OBJECT


@pytest.mark.parametrize(
    ("style", "shape", "text"),
    [("matrix", "primitive", "blue"), ("label", "array", "blue"), ("simple", "object", "R,100,G")],
)
def test_other_path_text_is_refused(style: str, shape: Shape, text: str) -> None:
    with pytest.raises(Undecodable):
        decode_path(Style(style=style, explode=False, shape=shape, name="color"), text)


def test_what_was_not_sent_is_absent() -> None:
    for style in ("form", "deepObject"):
        with pytest.raises(KeyError):
            decode_pairs(Style(style=style, explode=True, shape="object", name="q"), [], ())
