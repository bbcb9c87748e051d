"""What texts hold and tuples, sent to and received from a real server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from generator.system.cache import Cache
from tests.support.generated import generate, imported
from tests.support.recording_server import Answer, Server
from tests.support.rendering import document_of


@pytest.fixture(scope="module")
def packages(
    tmp_path_factory: pytest.TempPathFactory, cache_folder: Path
) -> Iterator[dict[str, ModuleType]]:
    folder = tmp_path_factory.mktemp("wired")
    with ExitStack() as stack:
        yield {
            case: stack.enter_context(
                imported(generate(folder, document_of(case), f"w_{case}", Cache(cache_folder)))
            )
            for case in ("content_of_texts", "tuples")
        }


@pytest.fixture
def texts(packages: dict[str, ModuleType], server: Server) -> Iterator[Any]:
    with packages["content_of_texts"].Client(base_url=server.url) as client:
        yield client


def test_a_file_by_its_content_type_is_sent_as_the_very_bytes(texts: Any, server: Server) -> None:
    server.answer(Answer(body=b"\xff\x00"))
    answer = texts.files.upload(
        file=b"\xff\x00", files=[b"\x89PNG", ("b.png", b"\x00")], coded=b"\xff\xef", note="n"
    )
    assert answer.read() == b"\xff\x00"
    body = server.last.body
    assert b'name="file"; filename="file"' in body
    assert body.count(b'name="files"; filename=') == 2
    assert b"\r\n\r\n\xff\x00\r\n" in body
    assert b"\r\n\r\n/+8=\r\n" in body
    assert b'name="note"\r\n\r\nn\r\n' in body


def test_json_in_texts_is_written_and_read(
    texts: Any, server: Server, packages: dict[str, ModuleType]
) -> None:
    models = packages["content_of_texts"].models
    body = {"point": '{"x":1}', "list": "[]", "maybe": None, "untyped": "{}"}
    server.answer(Answer(body=json.dumps(body).encode()))
    point = models.Point(x=1)
    held = texts.held.store(
        key=b"\xff\xef", filter={"x": 2}, point=point, list=[], maybe=None, untyped="{}"
    )
    assert (held.point, held.list, held.maybe, held.untyped) == (point, [], None, "{}")
    assert json.loads(server.last.body) == body
    query = parse_qs(urlsplit(server.last.target).query)
    assert query == {"key": ["_-8="], "filter": ['{"x":2}']}


def test_bytes_are_written_in_the_encoding_of_each(texts: Any, server: Server) -> None:
    server.answer(Answer(status=204))
    texts.coded.store(base64=b"\xff\xef", url=b"\xff\xef", url_format=b"\xff\xef")
    sent = json.loads(server.last.body)
    assert sent == {"base64": "/+8=", "url": "_-8=", "url_format": "_-8="}


def test_decimals_are_sent_as_text_to_the_last_digit(texts: Any, server: Server) -> None:
    server.answer(Answer(status=204))
    texts.prices.add(price=Decimal("1.10"), either=Decimal("2.50"), format=Decimal("3.0"))
    assert json.loads(server.last.body) == {"price": "1.10", "either": "2.50", "format": "3.0"}


def test_events_with_json_data_are_typed_whole(texts: Any, server: Server) -> None:
    events = b'event: a\nid: 7\ndata: {"x": 1}\n\ndata: {"x": 2}\n\n'
    server.answer(Answer(media_type="text/event-stream", body=events))
    found = list(texts.events.listen())
    assert [(each.data.x, each.event, each.id) for each in found] == [
        (1, "a", "7"),
        (2, "message", "7"),
    ]


@pytest.mark.parametrize("near", [(1, 2.5), [1, 2.5]])
def test_tuples_go_and_come_by_position(
    packages: dict[str, ModuleType], server: Server, near: Any
) -> None:
    server.answer(Answer(body=b'["a", [1, 2]]'))
    with packages["tuples"].Client(base_url=server.url) as client:
        answer = client.places.create(near=near, point=(1, 2), path=[(3, 4)])
    assert answer == ("a", (1, 2))
    assert json.loads(server.last.body) == {"point": [1, 2], "path": [[3, 4]]}
    assert parse_qs(urlsplit(server.last.target).query) == {"near": ["1", "2.5"]}


def test_answers_without_models_are_tuples_and_decoded_texts(
    packages: dict[str, ModuleType], server: Server
) -> None:
    with packages["tuples"].Client(base_url=server.url) as client:
        server.answer(Answer(body=b'["2020-01-01", null]'))
        assert client.spans.get() == (date(2020, 1, 1), None)
        server.answer(Answer(body=b'"[1, 2]"'))
        assert client.spans.replace([(1, 2)]) == [1, 2]
    assert json.loads(server.last.body) == [[1, 2]]
