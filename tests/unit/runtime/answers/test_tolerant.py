"""Answers that differ from their document: the declared model all the same, and what differed."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import warnings
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field
from runtime.answers import tolerant as told
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import APIResponseValidationError, ConfigurationError, NotFoundError
from runtime.mismatches import mismatches
from runtime.models.mismatch import Mismatch
from runtime.models.model import Model
from runtime.models.types import Date, ExactNumber, Integer, JsonText, Number, Timestamp, Tuple
from runtime.models.unions import exact_tag, open_tag, tagged
from runtime.request import Request, RequestOptions

from tests.support.recording_server import Answer, Server


class Owner(Model):
    login: str
    mail: str | None = None


class Cat(Model):
    kind: Literal["cat"]
    lives: Integer


class Dog(Model):
    kind: Literal["dog"]
    tricks: list[str]


class UnknownAnimal(Model):
    kind: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


class Rock(Model):
    weight: Number
    colour: str


class Shell(Model):
    weight: Number
    sea: str


State = Literal["open", "shut"] | str
Animal = Annotated[
    Cat | Dog | UnknownAnimal, tagged("kind", {"cat": Cat, "dog": Dog}, UnknownAnimal)
]


class Thing(Model):
    id: Integer
    name: str
    state: State | None = None
    made: Timestamp | None = None
    day: Date | None = None
    count: Integer
    price: Number | None = None
    tags: list[str]
    owner: Owner
    extra_: dict[str, Integer] | None = Field(
        default=None, validation_alias="extra", serialization_alias="extra"
    )
    animal: Animal | None = None
    find: Rock | Shell | list[Rock] | str | None = None
    pairs: list[Integer] | list[Owner] | dict[str, Integer] | Rock | None = None
    ends: Tuple[str, Integer] | list[Owner] | None = None
    friends: list[Owner] | None = None
    span: Tuple[str, Integer] | None = None
    text: JsonText[Owner] | None = None


class First(Model):
    version: Annotated[Literal[1], exact_tag()]


class Counts(Model):
    __pydantic_extra__: dict[str, Integer] = Field(init=False)
    name: str


THING = {"id": 1, "name": "a", "count": 2, "tags": ["x"], "owner": {"login": "me"}}
NO_RETRY = RequestOptions(max_retries=0)


@pytest.fixture(autouse=True)
def no_warnings() -> Any:
    told._warned.clear()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


def get(client: SyncClient, server: Server, body: Any, tp: Any = Thing) -> Any:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    server.answer(Answer(body=content))
    return client.send(Request("GET", "/x/{id}", {"id": 1}, responses={"200": tp}), NO_RETRY)


def seen(found: list[Mismatch]) -> list[tuple[str, str]]:
    return [(one.pointer, one.kind) for one in found]


CASES: list[tuple[str, Any, list[tuple[str, str]]]] = [
    ("count", "7", [("/count", "type")]),
    ("count", 1.5, [("/count", "type")]),
    ("count", True, [("/count", "type")]),
    ("tags", None, [("/tags", "null")]),
    ("tags", "x,y", [("/tags", "type")]),
    ("tags", ["x", 5, None], [("/tags/1", "type"), ("/tags/2", "null")]),
    ("owner", [], [("/owner", "type")]),
    ("owner", {"mail": 5}, [("/owner/login", "missing"), ("/owner/mail", "type")]),
    ("owner", None, [("/owner", "null")]),
    ("state", "ajar", [("/state", "value")]),
    ("state", 5, [("/state", "type")]),
    ("made", 5, [("/made", "type")]),
    ("extra", {"a/b": "x", "~": 1}, [("/extra/a~1b", "type")]),
    ("animal", {"kind": "cat", "lives": "9"}, [("/animal/lives", "type")]),
    ("animal", {"kind": "dog"}, [("/animal/tricks", "missing")]),
    ("animal", {"tricks": ["a", 1]}, [("/animal/kind", "missing"), ("/animal/tricks/1", "type")]),
    ("animal", {"kind": "eel", "long": 1}, [("/animal/kind", "value")]),
    ("find", {"weight": "1", "sea": "q"}, [("/find/weight", "type")]),
    ("find", [{"weight": "1", "colour": "q"}], [("/find/0/weight", "type")]),
    ("find", 5, [("/find", "type")]),
    # Of a union, that member counts which fits best.
    ("pairs", [1, 2, "3"], [("/pairs/2", "type")]),
    ("pairs", [{"login": "a"}, {"login": 5}], [("/pairs/1/login", "type")]),
    ("pairs", {"a": 1, "b": "2"}, [("/pairs/b", "type")]),
    ("ends", ["a", "b"], [("/ends/1", "type")]),
    ("animal", {"kind": 5}, [("/animal/kind", "value")]),
    ("friends", [{"login": "a"}, {}, 5], [("/friends/1/login", "missing"), ("/friends/2", "type")]),
    ("span", ["a", "b"], [("/span/1", "type")]),
    ("span", ["a", 1, 2], [("/span", "type")]),
    ("span", ["a"], [("/span", "type")]),
    ("text", '{"login": 5}', [("/text", "type")]),
    ("unknown", {"deep": [1.0]}, [("/unknown", "extra")]),
]


@pytest.mark.parametrize(("key", "value", "found"), CASES)
def test_what_differs_is_told_and_kept_as_it_came(
    server: Server, client: SyncClient, key: str, value: Any, found: list[tuple[str, str]]
) -> None:
    body = {**THING, key: value}
    thing = get(client, server, body)
    assert isinstance(thing, Thing)
    assert (thing.id, thing.name) == (1, "a")
    assert thing.to_dict() == body
    assert json.loads(thing.to_json()) == body
    assert seen(mismatches(thing)) == found
    assert seen(mismatches(copy.deepcopy(thing))) == found
    assert seen(mismatches(pickle.loads(pickle.dumps(thing)))) == found


def test_a_field_that_does_not_fit_holds_what_came(server: Server, client: SyncClient) -> None:
    thing = get(client, server, {**THING, "count": "7", "owner": {"mail": "m"}, "tags": None})
    assert thing.count == "7"
    assert thing.tags is None
    assert isinstance(thing.owner, Owner)
    assert thing.owner.login is None
    assert thing.owner.model_fields_set == {"mail"}
    assert "tags" in thing.model_fields_set


def test_variants_go_by_tag_first(server: Server, client: SyncClient) -> None:
    body = {**THING, "animal": {"kind": "dog", "lives": 9}}
    assert isinstance(get(client, server, body).animal, Dog)


def test_one_bad_item_costs_that_item(server: Server, client: SyncClient) -> None:
    body = [THING, {**THING, "count": None}, "no thing", THING]
    things = get(client, server, body, list[Thing])
    assert isinstance(things, list)
    assert [type(one) for one in things] == [Thing, Thing, str, Thing]
    found = [("/1/count", "null"), ("/2", "type")]
    assert seen(mismatches(things)) == found
    assert pickle.loads(pickle.dumps(things)) == things
    by_name = get(client, server, {"a": THING, "b": 5}, dict[str, Thing])
    assert seen(mismatches(by_name)) == [("/b", "type")]
    assert isinstance(by_name["a"], Thing)


def test_further_properties_of_a_type_are_read_one_by_one(
    server: Server, client: SyncClient
) -> None:
    counts = get(client, server, {"name": "n", "a": 1, "b": "x"}, Counts)
    assert counts.model_extra == {"a": 1, "b": "x"}
    assert seen(mismatches(counts)) == [("/b", "type")]


@pytest.mark.parametrize("version", [{}, [1], None, 2, "1", True])
def test_a_tag_may_be_anything(server: Server, client: SyncClient, version: Any) -> None:
    first = get(client, server, {"version": version}, First)
    assert first.to_dict() == {"version": version}
    assert [one.pointer for one in mismatches(first)] == ["/version"]


def test_numbers_keep_their_digits(server: Server) -> None:
    class Line(Model):
        price: ExactNumber
        rate: ExactNumber

    with SyncClient(package="demo", base_url=server.url, exact_numbers=True) as client:
        line = get(client, server, b'{"price": 1.10, "rate": "x"}', Line)
    assert line.to_json() == '{"price":1.10,"rate":"x"}'


def test_a_moment_for_a_date_is_a_date_with_its_text(server: Server, client: SyncClient) -> None:
    thing = get(client, server, {**THING, "day": "2024-01-02T03:04:05Z"})
    assert thing.day == date(2024, 1, 2)
    assert thing.to_dict()["day"] == "2024-01-02T03:04:05Z"


def test_a_text_without_quotes_is_that_text(server: Server, client: SyncClient) -> None:
    assert get(client, server, b"done", str) == "done"
    assert get(client, server, b"open", State) == "open"
    assert get(client, server, b"2024-01-02", Date) == date(2024, 1, 2)
    with pytest.raises(APIResponseValidationError, match="is not JSON"):
        get(client.with_options(responses="strict"), server, b"done", str)


def test_null_for_a_whole_body_is_none(server: Server, client: SyncClient) -> None:
    assert get(client, server, b"null") is None
    assert get(client, server, b"null", list[Thing]) is None
    assert get(client, server, b'"7"', Integer) == "7"


def test_an_empty_body_is_none_where_another_success_has_none(
    server: Server, client: SyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    server.answer(Answer(body=b""))
    responses = {"200": Thing, "202": None}
    request = Request("GET", "/empty", responses=responses)
    assert client.send(request) is None
    assert "body: a body is expected, and missing" in caplog.text
    text = Request("GET", "/empty", responses={"200": str, "202": None})
    server.answer(Answer(body=b"", media_type="text/plain"))
    assert client.send(text) == ""
    server.answer(Answer(body=b""))
    with pytest.raises(APIResponseValidationError, match="the body is empty"):
        client.with_options(responses="strict").send(request)


@pytest.mark.parametrize(
    ("body", "tp", "said"),
    [
        (b"Try again later", Thing, "is not JSON.*the server says: Try again later"),
        (b'{"error":{"message":"No quota"}}', list[Thing], "body: an array .*says: No quota"),
        (b"[1]", Thing, "body: an object is expected"),
        (b"5", Thing, "body: an object is expected"),
        (b'{"a":1}', str, "body: a string is expected"),
        (b"", Thing, "the body is empty"),
        (b'{"id":1', Thing, "is not JSON"),
    ],
)
def test_what_is_something_else_altogether_is_an_error(
    server: Server, client: SyncClient, body: bytes, tp: Any, said: str
) -> None:
    with pytest.raises(APIResponseValidationError, match=said):
        get(client, server, body, tp)


def test_strict_answers_raise_in_the_words_of_the_api(server: Server, client: SyncClient) -> None:
    strict = client.with_options(responses="strict")
    body = {**THING, "count": "secret", "owner": {}, "tags": None, "animal": {"kind": "cat"}}
    with pytest.raises(APIResponseValidationError) as caught:
        get(strict, server, body)
    assert str(caught.value) == (
        "GET /x/1: the body does not fit: count: an integer is expected; tags: an array is"
        " expected, not null; owner.login: a string is expected, and missing; and 1 more"
    )
    assert caught.value.body == body
    with pytest.raises(APIResponseValidationError, match="says: No quota") as caught:
        get(strict, server, {"message": "No quota"})
    assert get(strict, server, {**THING, "state": "ajar", "new": 1}).state == "ajar"
    with pytest.raises(ConfigurationError, match="responses"):
        client.with_options(responses="lenient")  # type: ignore[arg-type]


def test_each_kind_and_place_is_warned_of_once(
    server: Server, client: SyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, logger="demo"):
        for _ in range(3):
            get(
                client,
                server,
                [{**THING, "count": "secret\x1b"}, {**THING, "count": "b"}],
                list[Thing],
            )
        get(client, server, [{**THING, "count": None}], list[Thing])
    assert [record.getMessage() for record in caplog.records] == [
        "GET /x/1: 0.count: an integer is expected",
        "GET /x/1: 0.count: an integer is expected, not null",
    ]


def test_a_hook_is_told_of_everything(server: Server) -> None:
    found: list[Mismatch] = []
    with SyncClient(package="demo", base_url=server.url, on_mismatch=found.append) as client:
        get(client, server, {**THING, "new": 1, "state": "ajar"})
        assert seen(found) == [("/state", "value"), ("/new", "extra")]
        assert {(one.method, one.path) for one in found} == {("GET", "/x/1")}
        get(client, server, THING)
        get(client, server, b"5", Integer)
        assert len(found) == 2
        get(client, server, b'"5"', Integer)
    assert seen(found)[2:] == [("", "type")]


async def _async_hook(_: Mismatch) -> None: ...


@pytest.mark.anyio
async def test_asynchronous_clients_do_the_same(
    server: Server, make_async: Callable[..., AsyncBaseClient]
) -> None:
    found: list[Mismatch] = []
    server.answer(Answer(body=json.dumps({**THING, "count": "7"}).encode()))
    async with make_async(on_mismatch=found.append) as client:
        thing = await client.send(Request("GET", "/x", responses={"200": Thing}))
    assert thing.count == "7"
    assert seen(found) == seen(mismatches(thing)) == [("/count", "type")]
    with pytest.raises(ConfigurationError, match="on_mismatch"):
        make_async(on_mismatch=_async_hook)


def test_the_bodies_of_errors_are_read_so_too(server: Server, client: SyncClient) -> None:
    server.answer(Answer(status=404, body=b'{"login": 5}'))
    with pytest.raises(NotFoundError) as caught:
        client.send(Request("GET", "/x", responses={"404": Owner}), NO_RETRY)
    assert isinstance(caught.value.body, Owner)
    assert seen(mismatches(caught.value)) == [("/login", "type")]


def test_deep_answers_neither_raise_nor_take_long(server: Server, client: SyncClient) -> None:
    class Node(Model):
        next: Node | None = None
        either: Node | list[Node] | None = None
        n: Integer

    Node.model_rebuild(_types_namespace={"Node": Node})
    body: dict[str, Any] = {"n": "x"}
    for _ in range(180):
        body = {"n": 1, "next": body}
    node = get(client, server, body, Node)
    assert node.to_dict() == body
    assert len(mismatches(node)) == 1
    wide: dict[str, Any] = {"n": "x"}
    for _ in range(12):
        wide = {"n": 1, "either": [wide, wide]}
    assert get(client, server, wide, Node).to_dict() == wide
