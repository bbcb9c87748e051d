"""Models: what was received leaves as it came."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from pydantic import Field, TypeAdapter, ValidationError
from runtime.encoding.sources import File, FileContent
from runtime.encoding.values import to_json, to_plain
from runtime.errors import InvalidRequestError
from runtime.models.model import Model, aliased
from runtime.models.types import (
    Base64,
    Date,
    DecimalText,
    Duration,
    Integer,
    Number,
    Time,
    Timestamp,
    Uuid,
)
from runtime.models.unions import open_tag, tagged
from runtime.omit import OMIT, Omit


class Thing(Model):
    number: Number | None = None
    integer: Integer | None = None
    at: Timestamp | None = None
    day: Date | None = None
    clock: Time | None = None
    span: Duration | None = None
    uuid: Uuid | None = None
    exact: DecimalText | None = None
    data: Base64 | None = None
    order_id: str | None = aliased("orderId")
    is_new: bool | None = aliased("isNew", default=True)
    inner: Thing | None = None


def decode(tp: Any, text: str) -> Any:
    return TypeAdapter(tp).validate_json(text, strict=True, by_alias=True, by_name=False)


VALUES = [
    ("number", ["0", "1", "1.0", "-0.5", "1e5", "9.99", "12345678901234567890", "null"]),
    ("integer", ["0", "1.0", "9007199254740993", "123456789012345678901234567890"]),
    ("at", ['"2020-09-22T12:09:44.000Z"', '"2020-09-22T12:09:44Z"', '"2020-09-22T12:09:44.123456789Z"',
            '"2020-09-22t12:09:44z"', '"2020-09-22T12:09:44+00:00"', '"2020-09-22T12:09:44-07:00"',
            '"2020-09-22 12:09:44"', '"2020-09-22"', '"2016-12-31T23:59:60Z"', '"1600776584"', '"soon"', '""']),
    ("day", ['"2020-01-02"', '"20200102"', '"2020-1-2"', '"today"', '"0000-00-00"']),
    ("clock", ['"12:00:00Z"', '"12:00"', '"12:00:00.500"', '"25:00:00"']),
    ("span", ['"PT1H"', '"P1DT12H"', '"PT3600S"', '"P1M"', '"P1Y2M"', '"-PT5M"', '"P1W"', '"3600"', '"x"']),
    ("uuid", ['"f81d4fae-7dec-11d0-a765-00a0c91e6bf6"', '"F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"',
              '"f81d4fae7dec11d0a76500a0c91e6bf6"', '"{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}"', '"none"']),
    ("exact", ['"1.10"', '"1E5"', '"0001"', '"NaN"', '"1,5"']),
    ("data", ['"aGk="', '"aGk"', '"-_8="', '"aG\\r\\nk="', '"?"', '""']),
]  # fmt: skip
CASES = [pytest.param(name, text, id=f"{name}-{text}") for name, texts in VALUES for text in texts]


@pytest.mark.parametrize(("name", "text"), CASES)
def test_every_text_leaves_as_it_came(name: str, text: str) -> None:
    received = f'{{"{name}":{text},"inner":{{"{name}":{text}}}}}'
    thing = decode(Thing, received)
    for same in (
        thing,
        copy.deepcopy(thing),
        pickle.loads(pickle.dumps(thing)),
        thing.model_copy(),
    ):
        assert json.loads(same.to_json()) == json.loads(received)
        assert repr(json.loads(same.to_json())) == repr(json.loads(received))
        assert repr(same.to_dict()) == repr(json.loads(received))
    assert repr(Thing(**thing.to_dict()).to_dict()) == repr(thing.to_dict())


@pytest.mark.parametrize(("name", "text", "value"), [
    ("number", "5", 5), ("number", "5.0", 5.0),
    ("at", '"2020-09-22T12:09:44.000Z"', datetime(2020, 9, 22, 12, 9, 44, tzinfo=UTC)),
    ("day", '"20200102"', date(2020, 1, 2)),
    ("clock", '"12:00"', time(12)),
    ("span", '"PT1H"', timedelta(hours=1)),
    ("uuid", '"F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"', UUID("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")),
    ("exact", '"1E5"', Decimal(100000)),
    ("data", '"-_8"', b"\xfb\xff"),
    ("at", '"soon"', "soon"), ("span", '"P1M"', "P1M"), ("uuid", '"none"', "none"),
])  # fmt: skip
def test_values_are_the_python_values_that_they_mean(name: str, text: str, value: Any) -> None:
    found = getattr(decode(Thing, f'{{"{name}":{text}}}'), name)
    assert found == value
    assert isinstance(found, type(value))
    assert hash(found) == hash(value)


@pytest.mark.parametrize("text", [
    '{"number":"1"}', '{"number":true}', '{"integer":1.5}', '{"integer":true}', '{"at":5}', '{"uuid":[]}',
    '{"data":1}', '{"orderId":5}', '{"inner":[]}', "[]",
])  # fmt: skip
def test_the_wrong_json_type_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        decode(Thing, text)


def test_arithmetic_with_remembered_texts_gives_plain_values() -> None:
    at = decode(Thing, '{"at":"2020-09-22T12:09:44.000Z"}').at
    later = at + timedelta(days=1)
    assert Thing(at=later).to_dict() == {"at": "2020-09-23T12:09:44Z"}
    assert copy.deepcopy(later) == later
    assert Thing(at=at.replace(year=2021)).to_dict() == {"at": "2021-09-22T12:09:44Z"}


def test_absent_null_and_unknown_are_kept_apart() -> None:
    thing = decode(Thing, '{"orderId":null,"x-new":{"a":[1,null]},"order_id":7}')
    assert thing.order_id is None
    assert thing.model_extra == {"x-new": {"a": [1, None]}, "order_id": 7}
    assert thing.to_dict() == {"orderId": None, "x-new": {"a": [1, None]}, "order_id": 7}
    assert decode(Thing, "{}").to_json() == "{}"
    assert Thing(order_id=None).to_json() == '{"orderId":null}'
    assert Thing(orderId="a", more=1).to_dict() == {"orderId": "a", "more": 1}


@pytest.mark.parametrize(
    "name", ["to_dict", "model_fields", "__class__", "__dict__", "copy", "self", "", "a b"]
)
def test_keys_that_mean_something_to_python_are_only_keys(name: str) -> None:
    text = json.dumps({name: 1})
    assert decode(Thing, text).to_dict() == {name: 1}


@pytest.mark.parametrize(("field", "value", "expected"), [
    ("number", Decimal("1.5"), 1.5), ("number", "2.5", 2.5), ("integer", "3", 3),
    ("at", datetime.fromisoformat("2020-01-01"), "2020-01-01T00:00:00"), ("at", "2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z"),
    ("day", date(2020, 1, 1), "2020-01-01"), ("clock", time(1, 2), "01:02:00"), ("span", timedelta(hours=1), "PT1H"),
    ("uuid", UUID(int=1), "00000000-0000-0000-0000-000000000001"), ("exact", Decimal("1.10"), "1.10"),
    ("data", b"hi", "aGk="),
])  # fmt: skip
def test_python_values_are_written_as_json(field: str, value: Any, expected: Any) -> None:
    assert Thing(**{field: value}).to_dict() == {field: expected}


class Cat(Model):
    pet_type: str | None = Field(
        default=None, validation_alias="petType", serialization_alias="petType"
    )
    lives: int | None = None


class Dog(Model):
    pet_type: str | None = Field(
        default=None, validation_alias="petType", serialization_alias="petType"
    )
    bark: Timestamp | None = None
    friends: list[Pet] | None = None


class Unknown(Model):
    pet_type: Annotated[Literal["<unknown>"], open_tag()] = Field(
        default="<unknown>", validation_alias="petType", serialization_alias="petType"
    )


Pet = Annotated[
    Cat | Dog | Unknown, tagged("petType", {"cat": Cat, "dog": Dog, "hound": Dog}, Unknown)
]
Dog.model_rebuild()


@pytest.mark.parametrize(("text", "kind"), [
    ('{"petType":"cat","lives":9}', Cat), ('{"petType":"dog"}', Dog), ('{"petType":"hound","lives":"x"}', Dog),
    ('{"petType":"dog","friends":[{"petType":"cat"},{"petType":"dog","friends":[]}]}', Dog),
    ('{"petType":"fish","bark":"2020-01-01T00:00:00.0Z"}', Unknown), ('{"lives":3}', Cat), ('{"lives":"x"}', Dog),
    ('{"petType":5}', Unknown), ('{"petType":[]}', Unknown),
])  # fmt: skip
def test_a_tag_picks_its_variant_and_nothing_is_lost(text: str, kind: type) -> None:
    pet = decode(Pet, text)
    assert type(pet) is kind
    assert json.loads(
        TypeAdapter(Pet).dump_json(pet, by_alias=True, exclude_unset=True)
    ) == json.loads(text)


def test_a_variant_that_its_tag_names_must_fit() -> None:
    with pytest.raises(ValidationError, match="lives"):
        decode(Pet, '{"petType":"cat","lives":"x"}')


@pytest.mark.parametrize("text", ['"text"', "[1]", "null"])
def test_what_is_no_object_is_no_value_of_a_union_of_objects(text: str) -> None:
    with pytest.raises(ValidationError):
        decode(Pet, text)


def test_instances_are_taken_by_a_tagged_union() -> None:
    class Zoo(Model):
        pets: list[Pet] | None = None

    assert Zoo(pets=[Cat(lives=1), Dog(pet_type="dog")]).to_dict() == {
        "pets": [{"lives": 1}, {"petType": "dog"}]
    }


def test_omit_is_one_false_value_that_survives_copies() -> None:
    assert not OMIT
    assert repr(OMIT) == "OMIT"
    assert copy.deepcopy(OMIT) is OMIT
    assert copy.copy(OMIT) is OMIT
    assert pickle.loads(pickle.dumps(OMIT)) is OMIT


@pytest.mark.parametrize("annotation", [int | Omit, File | Omit, FileContent, list[File]])
def test_a_type_adapter_can_be_made_of_any_arguments_annotation(annotation: Any) -> None:
    TypeAdapter(annotation)
    if annotation == int | Omit:
        assert TypeAdapter(annotation).validate_python(OMIT) is OMIT
        assert TypeAdapter(annotation).validate_python(5) == 5


def test_a_json_schema_can_be_made_of_a_model() -> None:
    assert Thing.model_json_schema()["$defs"]["Thing"]["properties"]["at"]["anyOf"][0] == {
        "type": "string"
    }


def test_a_remembered_text_is_sent_wherever_the_value_goes() -> None:
    thing = decode(
        Thing,
        '{"at":"2020-09-22T12:09:44.000Z","uuid":"F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6","data":"-_8"}',
    )
    values = [thing.at, thing.uuid, thing.data]
    texts = ["2020-09-22T12:09:44.000Z", "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6", "-_8"]
    assert json.loads(to_json({"values": values})) == {"values": texts}
    assert to_plain(values) == texts
    assert to_plain(thing.at + timedelta(days=1)) == "2020-09-23T12:09:44Z"
    assert Thing(other=thing.at).model_dump() == {**Thing().model_dump(), "other": thing.at}


def test_plain_data_is_written_as_json_has_it() -> None:
    assert to_json({"a": b"\xfb\xff", "b": OMIT, "c": [{"d": OMIT, "e": (1, None)}]}) == (
        b'{"a":"+/8=","c":[{"e":[1,null]}]}'
    )
    assert to_plain(b"hi") == "aGk="


@pytest.mark.parametrize(
    "value", [float("nan"), [float("inf")], {"a": {"b": float("-inf")}}, object(), "\ud800"]
)
def test_what_json_does_not_have_is_an_error_rather_than_null(value: Any) -> None:
    with pytest.raises(InvalidRequestError, match="cannot be written as JSON"):
        to_json(value)


def test_data_that_contains_itself_is_an_error() -> None:
    ring: list[Any] = []
    ring.append(ring)
    for write in (to_json, to_plain):
        with pytest.raises(InvalidRequestError):
            write(ring)


@pytest.mark.parametrize(
    ("text", "name", "written"),
    [
        ('{"number":NaN}', "NaN", '{"number":NaN}'),
        ('{"extra":[1e400]}', "Infinity", '{"extra":[Infinity]}'),
        ('{"inner":{"number":-1e400}}', "-Infinity", '{"inner":{"number":-Infinity}}'),
    ],
)
def test_numbers_that_json_does_not_have_are_kept_and_never_sent_as_null(
    text: str, name: str, written: str
) -> None:
    thing = decode(Thing, text)
    assert thing.to_json() == written
    for value in (thing, [thing], {"a": thing}):
        with pytest.raises(InvalidRequestError, match=f"written as JSON: JSON has no {name}$"):
            to_json(value)


def test_texts_that_name_such_numbers_are_sent() -> None:
    assert to_json({"a": "NaN", "b": Thing(order_id="Infinity")}) == (
        b'{"a":"NaN","b":{"orderId":"Infinity"}}'
    )


def test_a_field_is_given_by_its_name_and_by_its_name_in_json() -> None:
    assert Thing(order_id="1") == Thing(orderId="1") == decode(Thing, '{"orderId":"1"}')
    assert Thing(order_id="1").to_json() == '{"orderId":"1"}'
    assert (Thing().order_id, Thing().is_new, Thing(isNew=False).is_new) == (None, True, False)


def test_repr_shows_what_was_set_and_what_the_document_does_not_know() -> None:
    assert repr(Thing()) == "Thing()"
    shown = "Thing(number=None, order_id='1', inner=Thing(uuid=None), other=[1])"
    received = '{"orderId":"1","number":null,"inner":{"uuid":null},"other":[1]}'
    assert repr(decode(Thing, received)) == shown
    assert repr(Thing(order_id="1", number=None, inner=Thing(uuid=None), other=[1])) == shown
