"""Arguments mean what they are spelt like, over real HTTP and under type checkers."""

from __future__ import annotations

import datetime as dt
import json
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from generator.system.cache import Cache
from tests.support.generated import checked, generate, imported
from tests.support.recording_server import Answer, Server
from tests.support.rendering import document_of


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Path:
    """The client of the case `argument_spellings`."""
    document = document_of("argument_spellings")
    cache = Cache(cache_folder)
    return generate(tmp_path_factory.mktemp("spellings"), document, "made_spellings", cache)


@pytest.mark.parametrize("name", ["type", "id", "copy"])
def test_an_argument_spelt_like_a_property_is_that_property(
    client: Any, server: Server, name: str
) -> None:
    server.answer(Answer(body=b"{}"))
    client.things.send("1", **{name: "x"})
    assert json.loads(server.last.body) == {name: "x"}
    assert server.last.target == "/things/1"


@pytest.mark.parametrize("name", ["limit", "page_size", "class_"])
def test_an_argument_spelt_like_a_parameter_is_that_parameter(
    client: Any, server: Server, name: str
) -> None:
    server.answer(Answer(body=b"{}"))
    client.things.send("1", **{name: 5})
    assert parse_qsl(urlsplit(server.last.target).query) == [(name, "5")]
    assert server.last.header("limit") is None
    assert server.last.body == b""


def test_what_only_resembles_it_has_a_longer_name(client: Any, server: Server) -> None:
    server.answer(Answer(body=b"{}"))
    client.things.send(
        "1",
        type_body="a",
        type="b",
        type_body_2="c",
        id_body="d",
        limit_header="9",
        class_query="k",
    )
    assert json.loads(server.last.body) == {"@type": "a", "type": "b", "type_": "c", "_id": "d"}
    assert server.last.header("limit") == "9"
    assert server.last.target == "/things/1?class=k"


def test_parameters_that_differ_in_case_or_punctuation_stay_apart(
    client: Any, server: Server
) -> None:
    server.answer(Answer(body=b"{}"))
    client.things.send("1", page_size=1, page_size_query_2=2, page_size_query=3, format="f")
    assert parse_qsl(urlsplit(server.last.target).query) == [
        (".format", "f"),
        ("page_size", "1"),
        ("pageSize", "2"),
        ("page-size", "3"),
    ]


def test_a_property_called_body_leaves_the_whole_body_another_name(
    client: Any, package: ModuleType, server: Server
) -> None:
    server.answer(Answer(body=b'[{"type":"t"}]'))
    notes = client.notes.create(
        list="all",
        body="text",
        options=["a"],
        media_type="m",
        content="c",
        label="l",
        request_options=package.RequestOptions(headers={"X-Own": "1"}),
    )
    assert notes == [package.models.Thing(type="t")]
    sent = {"body": "text", "options": ["a"], "media_type": "m", "content": "c", "label": "l"}
    assert json.loads(server.last.body) == sent
    assert (server.last.target, server.last.header("x-own")) == ("/notes?list=all", "1")
    form = "application/x-www-form-urlencoded"
    client.notes.create(list="l", request_body={"body": "b c"}, request_media_type=form)
    assert (server.last.header("content-type"), server.last.body) == (form, b"body=b%20c")


def test_a_parameter_called_body_leaves_the_whole_body_its_place(
    client: Any, server: Server
) -> None:
    server.answer(Answer(status=204, body=b""))
    client.lines.replace("b", ["x"], request_body="q")
    assert (server.last.target, server.last.body) == ("/lines/b?request_body=q", b'["x"]')
    client.lines.replace(body="c", request_body_2=["y"])
    assert (server.last.target, server.last.body) == ("/lines/c", b'["y"]')


def test_an_argument_has_the_name_of_what_the_method_calls_or_returns(
    client: Any, package: ModuleType, server: Server
) -> None:
    answer = Answer(body=b'{"a":[{"type":"t"}]}', headers={"X-Spellings": "x,y"})
    server.answer(answer)
    server.answer(answer)
    arguments: dict[str, Any] = {
        "content": {"a": 1},
        "form": ["b", "c"],
        "date_only": dt.date(2026, 1, 2),
        "dict": 3,
        "list": "l",
        "models": "m",
        "str": "s",
    }
    words = client.words.find(**arguments)
    assert words == {"a": [package.models.Thing(type="t")]}
    assert parse_qsl(urlsplit(server.last.target).query) == [
        ("dict", "3"),
        ("content", '{"a":1}'),
        ("form", "b,c"),
        ("date_only", "2026-01-02"),
        ("list", "l"),
        ("models", "m"),
        ("str", "s"),
    ]
    raw = client.with_raw_response(client.words.find, **arguments)
    assert raw.typed_headers["X-Spellings"] == ["x", "y"]
    server.answer(Answer(body=b"[]"))
    client.notes.create(list="l", body="b", merge=True, models="m", str="s")
    assert json.loads(server.last.body) == {"body": "b", "merge": True, "str": "s"}
    assert server.last.target == "/notes?list=l&models=m"


def test_the_source_map_says_types_by_their_own_names(folder: Path) -> None:
    content = json.loads((folder / "sourcemap.json").read_text(encoding="utf-8"))
    (words,) = (item for item in content["operations"] if item["call"] == "words.find")
    module = "made_spellings.models.find_words_response"
    assert words["responses"]["200"]["type"] == f"{module}.FindWordsResponse"
    assert words["response_headers"] == {"X-Spellings": "list[str]"}


def test_fields_that_resemble_one_another_read_and_write_what_they_are_spelt_like(
    client: Any, package: ModuleType, server: Server
) -> None:
    text = b'{"@type":"a","type":"b","_id":"c","id":"d","type_":"e","copy":"f","copy_":"g"}'
    server.answer(Answer(body=text))
    thing = client.things.send("1")
    assert (thing.id, thing.id_2, thing.type, thing.copy_) == ("d", "c", "b", "g")
    client.things.send("1", body=thing)
    assert server.last.body == text
    client.things.send("1", body=package.models.Thing(id="x", type="y"))
    assert json.loads(server.last.body) == {"id": "x", "type": "y"}


def test_type_checkers_know_arguments_by_their_spelling(folder: Path, cache_folder: Path) -> None:
    code = """
from typing import assert_type

from made_spellings import Client, RequestOptions
from made_spellings.models import Thing

client = Client()
assert_type(client.words.find(dict=1, str="s"), dict[str, list[Thing]])
client.words.find(dict=1, str=2)  # type: ignore[arg-type]
client.things.send("1", limit=5, limit_header="5", type="t", id="i")
client.things.send("1", limit="5")  # type: ignore[arg-type]
client.notes.create(list="l", body="text", options=["o"], media_type="m")
client.notes.create(list="l", body="b", request_options=RequestOptions())
client.notes.create(list="l", body="b", request_media_type="application/json")
client.notes.create(list="l", options=RequestOptions())  # type: ignore[call-overload]
client.lines.replace("b", ["x"])
client.lines.replace(body="b", request_body_2=["x"])
"""
    assert checked(folder, code, cache_folder) == []


def test_arguments_that_are_called_like_helpers_are_sent(
    server: Server, tmp_path: Path, cache_folder: Path
) -> None:
    document = document_of("arguments_like_helpers")
    made = generate(tmp_path, document, "made_helpers", Cache(cache_folder))
    with imported(made) as package, package.Client(base_url=server.url) as client:
        server.answer(Answer(body=b'{"id": "1"}'))
        found = client.things.search(
            "a",
            content={"b": 1},
            models="m",
            str="s",
            date=date(2026, 1, 2),
            deep_object={"k": "v"},
        )
        assert found == package.models.Thing(id="1")
        path, _, query = server.last.target.partition("?")
        assert path == "/things/.a"
        assert dict(parse_qsl(query)) == {
            "content": '{"b":1}',
            "models": "m",
            "str": "s",
            "date": "2026-01-02",
            "deep_object[k]": "v",
        }
        server.answer(Answer(body=b'["a"]'))
        assert client.things.send_days(merge="m", date_only=date(2026, 1, 2), list=["x"]) == ["a"]
        assert json.loads(server.last.body) == {
            "merge": "m",
            "date_only": "2026-01-02",
            "list": ["x"],
        }
