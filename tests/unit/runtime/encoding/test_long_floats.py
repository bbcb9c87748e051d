"""Floats with more digits than Python keeps: they are floats, and are written as they came."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from runtime.answers.content import plain_data
from runtime.answers.decoding import decode
from runtime.encoding.reading import has_long_numbers
from runtime.encoding.values import to_json, to_plain, to_text
from runtime.models.model import Model
from runtime.models.types import Integer, JsonText, Number, Timestamp

LONG = "0.12345678901234567890"


class Point(Model):
    x: Number
    at: Timestamp | None = None
    count: Integer | None = None
    inner: JsonText[dict[str, Number]] | None = None
    any: Any = None
    others: list[Number | str] | None = None


def read(content: str) -> Any:
    return decode(content.encode(), "application/json", Point)


@pytest.mark.parametrize(
    "text",
    [
        LONG,
        f"-{LONG}",
        "3.14159265358979323846",
        "1.00000000000000000000",
        "12345678901234567890.5",
        "1.234567890123456789e-5",
        "123456789012345678901234567890e-2",
        "0.1000000000000000055511151231257827",
    ],
)
def test_a_long_float_is_written_as_it_came(text: str) -> None:
    point = read(f'{{"x":{text},"any":[{text}]}}')
    assert isinstance(point.x, float)
    assert point.x == float(text)
    assert point.to_json() == f'{{"x":{text},"any":[{text}]}}'
    assert to_json(point) == point.to_json().encode()
    assert to_json({"again": point.x}) == f'{{"again":{text}}}'.encode()
    assert to_text(to_plain(point.x)) == text
    assert to_json(plain_data(text.encode(), "application/json")) == text.encode()


def test_what_stands_beside_it_is_read_as_ever() -> None:
    text = (
        f'{{"x":{LONG},"at":"2020-01-02T03:04:05Z","count":3.0,'
        f'"inner":"{{\\"a\\":{LONG}}}","others":[1.50,{LONG},"{LONG}",12345678901234567890]}}'
    )
    point = read(text)
    assert json.loads(point.to_json()) == json.loads(text)
    assert point.inner["a"] == float(LONG)
    assert f'"inner":"{{\\"a\\":{LONG}}}"' in point.to_json()
    assert f'[1.5,{LONG},"{LONG}",12345678901234567890]' in point.to_json()


def test_it_is_an_ordinary_float() -> None:
    x = read(f'{{"x":{LONG}}}').x
    assert x == float(LONG)
    assert hash(x) == hash(float(LONG))
    assert repr(x) == repr(float(LONG))
    assert type(x + 0.0) is float
    for other in (copy.copy(x), copy.deepcopy(x), pickle.loads(pickle.dumps(x))):
        assert to_json(other) == LONG.encode()
    point = read(f'{{"x":{LONG}}}')
    assert point.to_dict() == {"x": float(LONG)}
    assert type(point.to_dict()["x"]) is float
    assert point.model_dump_json(exclude_unset=True) == f'{{"x":{float(LONG)!r}}}'
    assert Point(x=point.x).to_json() == point.to_json()


@pytest.mark.parametrize(
    ("text", "is_long"),
    [
        (LONG, True),
        (f"[{LONG}]", True),
        (f'{{"a": {LONG} }}', True),
        (f"[1,\n-{LONG}\n]", True),
        ("[1234567890123456789E2]", True),
        ("[52.520006599999996, 0.00012345678901234567,-0.30000000000000004]", False),
        ("[1234567890123456.75e3]", True),
        ('["12345678901234567890"]', False),
        ("[12345678901234567890]", False),
        ('["2020-01-02T03:04:05.123456Z",1.5]', False),
        (f'["{LONG}"]', False),
        ("", False),
    ],
)
def test_only_long_floats_are_looked_for(text: str, is_long: bool) -> None:
    assert has_long_numbers(text.encode()) is is_long
