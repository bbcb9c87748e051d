"""Exact numbers: JSON's numbers to the last digit, and pydantic's own ways left sane."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError
from runtime.answers.content import Misfit
from runtime.answers.decoding import decode
from runtime.encoding.exact import MARK, json_number
from runtime.encoding.values import to_json, to_plain, to_text
from runtime.errors import InvalidRequestError
from runtime.models.model import Model
from runtime.models.types import DecimalText, ExactNumber
from runtime.omit import OMIT

DECIMAL_TEXT: TypeAdapter[Any] = TypeAdapter(DecimalText)


class Line(Model):
    price: ExactNumber
    rate: ExactNumber | str | None = None
    any: Any = None


def read(content: bytes) -> Any:
    return decode(content, "application/json", Line, True)


@pytest.mark.parametrize(
    "text",
    [
        "10.10",
        "0",
        "-0.0",
        "1",
        "1E+2",
        "1e2",
        "5E-1",
        "0E-7",
        "0.1234567890123456789012345",
        "9" * 40,
    ],
)
def test_a_number_is_written_as_it_was_read(text: str) -> None:
    line = read(f'{{"price":{text}}}'.encode())
    assert line.price == Decimal(text)
    assert Line(price=line.price).to_json() == line.to_json()
    assert to_json(line) == line.to_json().encode() == f'{{"price":{text}}}'.encode()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("1E+2"), "100"),
        (Decimal("1.50") * 100, "150.00"),
        (Decimal("1E-7"), "0.0000001"),
        (Decimal("1E+400"), "1E+400"),
        (DECIMAL_TEXT.validate_python("+1.5"), "1.5"),
        (DECIMAL_TEXT.validate_python("1_000"), "1000"),
    ],
)
def test_a_number_of_ones_own_is_written_plainly(value: Decimal, text: str) -> None:
    assert Line(price=value).to_json() == f'{{"price":{text}}}'
    assert to_text(to_plain(json_number(value))) == text


def test_what_has_no_type_stays_a_number_of_python() -> None:
    line = read(b'{"price":1,"any":1.50,"more":[2.0,{"a":1}]}')
    assert line.any == 1.5
    assert line.to_json() == '{"price":1,"any":1.50,"more":[2.0,{"a":1}]}'


@pytest.mark.parametrize(
    "content",
    [b'{"price":"1"}', b'{"price":true}', b'{"price":null}', b'{"price":NaN}', b'{"price":1.'],
)
def test_what_is_no_number_does_not_fit(content: bytes) -> None:
    with pytest.raises(Misfit):
        read(content)


def test_a_text_beside_a_number_stays_text() -> None:
    assert read(b'{"price":1,"rate":"1.5"}').rate == "1.5"
    assert Line(price=1, rate="1.5").rate == "1.5"


def test_the_constructor_takes_numbers_and_their_text() -> None:
    prices = [Line(price=value).price for value in (9.99, "9.99", Decimal("9.99"))]
    assert prices == [Decimal("9.99")] * 3
    with pytest.raises(ValidationError):
        Line(price="much")


def test_plain_data_and_pydantics_own_json_have_floats() -> None:
    line = Line(price=Decimal("10.10"))
    assert json.loads(line.model_dump_json())["price"] == 10.1
    assert line.to_dict() == {"price": 10.1}
    assert Line(price=3).to_dict() == {"price": 3}
    assert MARK not in repr(line) + line.model_dump_json() + str(line.to_dict())


def test_arguments_become_numbers_wherever_they_stand() -> None:
    given = {"a": Decimal("1.10"), "b": [Decimal("2.0")], "c": (None, "x"), "d": OMIT}
    assert to_json(json_number(given)) == b'{"a":1.10,"b":[2.0],"c":[null,"x"]}'
    assert to_text(to_plain(json_number(Decimal("1.10")))) == "1.10"
    assert json_number(OMIT) is OMIT


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity"])
def test_what_json_cannot_write_is_refused(value: str) -> None:
    with pytest.raises(InvalidRequestError):
        to_json(Line(price=1).model_copy(update={"price": Decimal(value)}))
    with pytest.raises(ValueError, match="not a number of JSON"):
        json_number(Decimal(value))


def test_exact_models_are_copied_and_pickled() -> None:
    line = read(b'{"price":10.10}')
    assert copy.deepcopy(line).to_json() == '{"price":10.10}'
    assert pickle.loads(pickle.dumps(line.price)) == line.price
