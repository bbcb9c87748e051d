"""Parameters as text: the specification's table, and what it leaves open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import pytest
from pydantic import Field
from runtime.encoding.octets import octets
from runtime.encoding.styles import encode_cookies, encode_headers, encode_path, encode_query
from runtime.errors import InvalidRequestError
from runtime.models.model import Model
from runtime.omit import OMIT
from runtime.request import (
    Styled,
    content,
    cookie,
    deep_object,
    form,
    label,
    matrix,
    pipe_delimited,
    query_string,
    simple,
    space_delimited,
    tab_delimited,
)

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}

# OpenAPI 3.1.1, Parameter Object, "Style Examples": style, explode, then the columns
# string, array, object. None stands for "n/a". The column `undefined` is a test of its own: null is not sent.
TABLE: list[tuple[Callable[..., Any], bool, str | None, str | None, str | None]] = [
    (matrix, False, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
    (matrix, True, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
    (label, False, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    (label, True, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    (simple, False, "blue", "blue,black,brown", "R,100,G,200,B,150"),
    (simple, True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
    (form, False, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    (form, True, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    (space_delimited, False, None, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
    (pipe_delimited, False, None, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
    (deep_object, True, None, None, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    (deep_object, False, None, None, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
]  # fmt: skip

SEPARATORS = [
    (space_delimited, "%20", " "),
    (tab_delimited, "%09", "\t"),
    (pipe_delimited, "%7C", "|"),
]


@pytest.mark.parametrize(("style", "encoded", "plain"), SEPARATORS)
def test_lists_of_swagger_are_joined_everywhere(
    style: Callable[..., Any], encoded: str, plain: str
) -> None:
    """`collectionFormat` is for paths and headers, too."""
    assert encode_query({"a": style(["b", "c d"])}) == f"a=b{encoded}c%20d"
    assert encode_path("/{a}", {"a": style(["b", "c"])}) == f"/b{encoded}c"
    assert encode_headers({"a": style(["b", "c"])}) == {"a": f"b{plain}c"}
    assert encode_query({"a": style(OMIT)}) == ""


CELLS = [
    pytest.param(style, explode, value, expected, id=f"{style.__name__}-{explode}-{column}")
    for style, explode, *columns in TABLE
    for column, value, expected in zip(
        ("string", "array", "object"),
        ("blue", ARRAY, OBJECT),
        columns,
        strict=True,
    )
    if expected is not None
]


@pytest.mark.parametrize(("style", "explode", "value", "expected"), CELLS)
def test_every_cell_of_the_specifications_table(
    style: Callable[..., Any], explode: bool, value: Any, expected: str
) -> None:
    styled = style(value, explode=explode)
    if style in (matrix, label, simple):
        # Behind a letter: a whole segment may not be empty, and one of one dot is escaped.
        assert encode_path("/x{color}", {"color": styled}) == f"/x{expected}"
    else:
        assert encode_query({"color": styled}) == expected


@pytest.mark.parametrize(("explode", "value", "expected"), [
    (False, "blue", "blue"),
    (False, ARRAY, "blue,black,brown"),
    (False, OBJECT, "R,100,G,200,B,150"),
    (True, OBJECT, "R=100,G=200,B=150"),
    (False, "a b/ü%", "a b/ü%"),
])  # fmt: skip
def test_headers_are_simple_and_not_percent_encoded(
    explode: bool, value: Any, expected: str
) -> None:
    assert encode_headers({"X-Color": simple(value, explode)}) == {"X-Color": expected}


@pytest.mark.parametrize(("value", "expected"), [
    ("blue", "color=blue"),
    (ARRAY, "color=blue; color=black; color=brown"),
    (form(ARRAY, explode=False), "color=blue,black,brown"),
    (OBJECT, "R=100; G=200; B=150"),
    ("a b;c", "color=a%20b%3Bc"),
    (cookie("a%20b"), "color=a%20b"),
    (content({"a": 1}), 'color={"a":1}'),
])  # fmt: skip
def test_cookies_are_forms_joined_by_semicolons(value: Any, expected: str) -> None:
    assert encode_cookies({"color": value}) == expected


class Shade(Enum):
    DARK = "dark"


class Paint(Model):
    in_stock: bool | None = Field(
        default=None, validation_alias="inStock", serialization_alias="inStock"
    )
    price: float | None = None


@pytest.mark.parametrize(("value", "expected"), [
    (True, "true"),
    (False, "false"),
    (100, "100"),
    (9.99, "9.99"),
    (Decimal("1.10"), "1.10"),
    (date(2020, 1, 2), "2020-01-02"),
    (datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC), "2020-01-02T03%3A04%3A05Z"),
    (datetime(2020, 1, 2, tzinfo=timezone(timedelta(hours=2))), "2020-01-02T00%3A00%3A00%2B02%3A00"),
    (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    (Shade.DARK, "dark"),
    ("", ""),
    ("a b&c=d/e?f#g+h", "a%20b%26c%3Dd%2Fe%3Ff%23g%2Bh"),
    ("-._~", "-._~"),
    ("ü€😀", "%C3%BC%E2%82%AC%F0%9F%98%80"),
    ("%20", "%2520"),
])  # fmt: skip
def test_primitives_are_written_as_json_would_and_percent_encoded(
    value: Any, expected: str
) -> None:
    assert encode_query({"v": value}) == f"v={expected}"
    assert encode_path("/v{v}", {"v": value}) == f"/v{expected}"


@pytest.mark.parametrize(
    "null",
    [
        *(None, form(None), form(None, explode=False), deep_object(None), simple(None)),
        *(pipe_delimited(None), cookie(None), query_string(None)),
    ],
)
def test_null_is_not_sent_outside_of_bodies(null: Any) -> None:
    assert encode_query({"a": null, "b": "1"}) == "b=1"
    assert encode_headers({"a": null, "b": "1"}) == {"b": "1"}
    assert encode_cookies({"a": null, "b": "1"}) == "b=1"


def test_null_is_an_empty_value_where_those_are_allowed_and_null_in_json() -> None:
    assert encode_query({"a": form(None, allow_empty_value=True)}) == "a="
    assert encode_query({"a": content(None)}) == "a=null"


@pytest.mark.parametrize("null", [None, simple(None), label(None), matrix(None), content(None)])
def test_a_path_has_no_null(null: Any) -> None:
    with pytest.raises(InvalidRequestError, match="path parameter 'id' may not be None"):
        encode_path("/things/x{id}", {"id": null})


def test_path_segment_may_not_be_empty() -> None:
    for template in ("/{v}", "/a/{v}/b", "/a/{v}?c=d"):
        with pytest.raises(InvalidRequestError, match="'v' may not be empty"):
            encode_path(template, {"v": ""})


def test_a_model_is_an_object_by_its_aliases_without_unset_fields() -> None:
    assert encode_query({"p": Paint(in_stock=True)}) == "inStock=true"
    assert encode_query({"p": deep_object(Paint(in_stock=False))}) == "p%5BinStock%5D=false"


def test_nested_deep_objects_and_their_arrays() -> None:
    value = {"a": {"b": {"c": 1}}, "list": [1, 2], "n": None, "at": {"gte": date(2020, 1, 1)}}
    assert encode_query({"f": deep_object(value)}).replace("%5B", "[").replace("%5D", "]") == (
        "f[a][b][c]=1&f[list][0]=1&f[list][1]=2&f[n]=&f[at][gte]=2020-01-01"
    )


def test_what_is_nested_where_no_style_defines_it_is_json_not_python() -> None:
    assert encode_query({"v": {"a": {"b": None, "c": True}}}) == (
        "a=%7B%22b%22%3Anull%2C%22c%22%3Atrue%7D"
    )


@pytest.mark.parametrize("empty", [[], {}])
def test_empty_arrays_and_objects_are_no_pair(empty: Any) -> None:
    assert encode_query({"a": empty, "b": 1}) == "b=1"
    assert encode_query({"a": form(empty, allow_empty_value=True)}) == "a="


def test_null_inside_an_array_or_an_object_is_left_out() -> None:
    assert encode_query({"a": ["x", None, "y"]}) == "a=x&a=y"
    assert encode_query({"a": form({"x": None, "y": 1}, explode=False)}) == "a=y,1"


def test_omitted_values_are_not_sent_and_wrapping_them_changes_nothing() -> None:
    wrapped = [wrap(OMIT) for wrap in (form, deep_object, pipe_delimited, content, query_string)]
    assert wrapped == [OMIT] * 5
    assert encode_query({"a": OMIT, "b": form(OMIT), "c": "x"}) == "c=x"
    assert encode_headers({"X-A": OMIT}) == {}
    assert encode_cookies({"a": OMIT}) == ""


def test_sets_tuples_and_iterators_are_arrays() -> None:
    assert encode_query({"a": (1, 2), "b": {3}, "c": iter([4, 5])}) == "a=1&a=2&b=3&c=4&c=5"


def test_allow_reserved_lets_pass_what_cannot_break_out() -> None:
    value = form("a/b:c?d@e!f$g'h(i)j*k,l;m=n %41%zz", allow_reserved=True)
    assert encode_query({"v": value}) == "v=a/b:c?d@e!f$g'h(i)j*k,l;m=n%20%41%25zz"
    value = form("a&b=c#d[e]+", allow_reserved=True)
    assert encode_query({"v": value}) == "v=a%26b=c%23d%5Be%5D%2B"


def test_allow_reserved_in_a_path_keeps_slashes_but_not_the_way_up() -> None:
    path = encode_path("/files/{p}", {"p": simple("a/../../b?c#d", allow_reserved=True)})
    assert path == "/files/a/%2E%2E/%2E%2E/b%3Fc%23d"


def test_content_parameters_are_json_or_text() -> None:
    assert encode_query({"f": content({"a": [1, None]})}) == "f=%7B%22a%22%3A%5B1%2Cnull%5D%7D"
    assert encode_query({"f": content("a b", "text/plain")}) == "f=a%20b"
    identity = UUID("b5c3a923-c6e4-496d-9a09-1a891b16ac46")
    assert encode_query({"f": content(identity, "text/plain")}) == f"f={identity}"
    assert encode_headers({"X-F": content({"a": 1})}) == {"X-F": '{"a":1}'}
    assert encode_path("/{f}", {"f": content({"a": 1})}) == "/%7B%22a%22%3A1%7D"


def test_content_parameters_in_other_media_types() -> None:
    form_type = "application/x-www-form-urlencoded"
    query = encode_query({"filter": content({"a": [1, "x y"]}, form_type)})
    assert query == "filter=a%3D1%26a%3Dx%2520y"
    with pytest.raises(InvalidRequestError, match="xml cannot be made of"):
        encode_query({"filter": content({"a": 1}, "application/xml")})


@pytest.mark.parametrize("send", [
    lambda text: encode_query({"a": text}),
    lambda text: encode_query({text: "a"}),
    lambda text: encode_path("/{a}", {"a": text}),
    lambda text: encode_query({"a": deep_object({text: 1})}),
])  # fmt: skip
def test_text_that_utf_8_does_not_have_is_refused(send: Callable[[str], Any]) -> None:
    with pytest.raises(InvalidRequestError, match="surrogates"):
        send("\ud800")


def test_the_keys_of_a_cookie_cannot_start_another() -> None:
    with pytest.raises(InvalidRequestError, match="may not hold `;`"):
        encode_cookies({"a": cookie({"b; c": 1})})


def test_raw_bytes_are_written_as_they_are() -> None:
    assert octets([b"\xff", "é", OMIT, None]) == ["\udcff", "é", OMIT, None]
    assert encode_query({"a": octets(b"\xff \xc3\xa9"), "b": form(octets([b"+", "+"]))}) == (
        "a=%FF%20%C3%A9&b=%2B&b=%2B"
    )


def test_a_whole_query_string_is_one_value() -> None:
    assert encode_query({"q": query_string({"a": [1, 2], "b": "x y"})}) == "a=1&a=2&b=x%20y"
    assert encode_query({"q": query_string({"a": 1}, "application/json")}) == "%7B%22a%22%3A1%7D"


def test_matrix_with_empty_texts_has_no_equals_sign() -> None:
    assert encode_path("/{c}", {"c": matrix("")}) == "/;c"
    assert encode_path("/{c}", {"c": matrix(["", "x"], explode=True)}) == "/;c;c=x"
    assert encode_path("/{c}", {"c": matrix({"a": "", "b": 1}, explode=True)}) == "/;a;b=1"


@pytest.mark.parametrize(("value", "expected"), [
    ("..", "%2E%2E"),
    (".", "%2E"),
    ("../x", "..%2Fx"),
    ("a?b#c", "a%3Fb%23c"),
    ("a/b", "a%2Fb"),
    ("...", "..."),
    ("{other}", "%7Bother%7D"),
])  # fmt: skip
def test_a_path_parameter_stays_in_its_segment(value: str, expected: str) -> None:
    assert encode_path("/a/{id}/b", {"id": value}) == f"/a/{expected}/b"


def test_dots_that_only_meet_in_the_path_are_escaped_too() -> None:
    assert encode_path("/a/{x}{y}/b", {"x": ".", "y": "."}) == "/a/%2E%2E/b"


def test_the_templates_own_query_is_kept_and_its_fragment_is_not() -> None:
    assert encode_path("/a/{id}?action=start#x", {"id": "1"}) == "/a/1?action=start"


def test_a_missing_path_parameter_is_an_error_that_names_it() -> None:
    with pytest.raises(InvalidRequestError, match="'id' is missing"):
        encode_path("/{id}", {"id": OMIT})


@pytest.mark.parametrize("text", ["a\r\nSet-Cookie: b", "a\nb", "a\rb", "a\x00b"])
def test_a_header_cannot_start_another_line(text: str) -> None:
    with pytest.raises(InvalidRequestError, match="'X-A' may not hold control characters"):
        encode_headers({"X-A": text})
    with pytest.raises(ValueError, match="X-A"):
        encode_headers({"X-A": Styled([text], "simple")})
    with pytest.raises(InvalidRequestError):
        encode_cookies({"a": cookie(text)})


def test_the_name_of_a_header_is_checked_too() -> None:
    with pytest.raises(InvalidRequestError):
        encode_headers({"X A": "b"})


def test_a_value_that_json_cannot_hold_is_an_error_that_names_the_parameter() -> None:
    with pytest.raises(InvalidRequestError, match="'when'"):
        encode_query({"when": object()})


@pytest.mark.parametrize("style", [
    cookie, deep_object, form, label, matrix, pipe_delimited, simple, space_delimited, tab_delimited,
])  # fmt: skip
def test_what_is_left_out_has_no_style(style: Callable[[Any], Any]) -> None:
    assert style(OMIT) is OMIT
