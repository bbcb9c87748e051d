"""Unions: each value is read, and written, by the member that it is a value of."""

from __future__ import annotations

import itertools
import json
import warnings
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, Union
from uuid import UUID

import pytest
from pydantic import TypeAdapter
from runtime.encoding.values import to_json
from runtime.models.model import Model
from runtime.models.types import (
    Base64,
    Date,
    DecimalText,
    Duration,
    ExactNumber,
    Integer,
    Number,
    Time,
    Timestamp,
    Uuid,
)
from runtime.models.unions import tagged
from runtime.models.variants import best_of


class Owner(Model):
    id: Uuid
    name: str | None = None


MEMBERS: list[tuple[Any, type, str]] = [
    (Uuid, UUID, '"F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"'),
    (Timestamp, datetime, '"2020-09-22T12:09:44.000Z"'),
    (Date, date, '"2020-09-22"'),
    (Time, object, '"12:00:00Z"'),
    (Duration, object, '"PT60S"'),
    (Base64, bytes, '"aGk+"'),
    (DecimalText, Decimal, '"1.50"'),
    (Number, float, "1.5"),
    (Integer, int, "5"),
    (bool, bool, "true"),
    (Owner, Owner, '{"id":"f81d4fae-7dec-11d0-a765-00a0c91e6bf6","name":null}'),
    (list[Integer], list, "[1,2]"),
    (dict[str, Integer], dict, '{"a":1}'),
]
PAIRS = list(itertools.permutations(MEMBERS, 2))


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_a_value_is_read_and_written_by_its_own_member(one: Any, other: Any) -> None:
    tp = Union[one[0], other[0]]  # noqa: UP007 - made at run time
    adapter: TypeAdapter[Any] = TypeAdapter(dict[str, tp])
    text = f'{{"v":{one[2]}}}'
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        value = adapter.validate_json(text, strict=True, by_alias=True, by_name=False)
        if {one[0], other[0]} != {Number, Integer}:
            assert isinstance(value["v"], one[1])
        assert adapter.dump_json(value, by_alias=True, exclude_unset=True).decode() == text
        assert to_json(value).decode() == text


@pytest.mark.parametrize(
    ("tp", "value", "text"),
    [
        (Base64 | Number, b"\xff", '"/w=="'),
        (Number | Base64, b"\xff", '"/w=="'),
        (Integer | Base64, b"\xff", '"/w=="'),
        (Date | Timestamp, datetime(2020, 1, 1, tzinfo=UTC), '"2020-01-01T00:00:00Z"'),
        (Timestamp | Date, date(2020, 1, 1), '"2020-01-01"'),
        (Uuid | DecimalText, Decimal("1.50"), '"1.50"'),
        (Integer | ExactNumber, Decimal("1.5"), "1.5"),
        (Uuid | Owner, Owner(id=UUID(int=0)), '{"id":"00000000-0000-0000-0000-000000000000"}'),
        (DecimalText | list[str], ["1"], '["1"]'),
        (Uuid | bool, True, "true"),
        (Uuid | Integer, 5, "5"),
        (Uuid | None, None, "null"),
    ],
)
def test_a_value_of_python_is_written_by_its_own_member(tp: Any, value: Any, text: str) -> None:
    class Holder(Model):
        v: tp

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert Holder(v=value).to_json() == f'{{"v":{text}}}'
        assert Holder(v=value).to_dict() == {"v": json.loads(text)}


def test_what_is_no_value_of_a_type_is_written_as_the_json_that_it_is() -> None:
    owner = Owner(id=UUID(int=0))
    object.__setattr__(owner, "id", [1])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert owner.to_json() == '{"id":[1]}'
        assert owner.to_dict() == {"id": [1]}


@pytest.mark.parametrize("tp", [Timestamp | Date, Date | Timestamp, Date | Timestamp | str])
def test_a_date_and_a_moment_are_told_apart(tp: Any) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(tp)
    assert type(adapter.validate_json('"2020-01-02"', strict=True)) is date
    assert type(adapter.validate_json('"2020-01-02T03:04:05Z"', strict=True)) is datetime
    assert adapter.validate_json('"soon"', strict=True) == "soon"


class First(Model):
    version: Literal[1] = 1


class Second(Model):
    version: Literal[2] = 2


@pytest.mark.parametrize(("version", "cls"), [(1, First), (2.0, Second), (1.0, First)])
def test_a_whole_number_with_a_fraction_of_zero_is_the_same_tag(version: Any, cls: type) -> None:
    tp: Any = Annotated[First | Second, tagged("version", {1: First, 2: Second})]
    assert type(TypeAdapter(tp).validate_python({"version": version})) is cls


class Open(Model):
    states: list[Literal["open"]]


class Shut(Model):
    states: list[Literal["shut", "sealed"]]
    level: Literal[1, 2]


@pytest.mark.parametrize(("value", "index"), [
    ({"states": ["open", "open"]}, 0),
    ({"states": ["sealed"], "level": 2.0}, 1),
    ({"states": ["open"], "level": 2}, 0),
    ({"states": ["open", "shut"]}, None),
    ({"states": []}, None),
    (["open"], None),
])  # fmt: skip
def test_constants_inside_lists_tell_variants_apart(value: Any, index: int | None) -> None:
    assert best_of([Open, Shut], value) == index


def test_what_is_no_class_contradicts_nothing() -> None:
    assert best_of([Open, dict[str, str]], {"states": ["shut"]}) == 1
