"""What a generated client puts on the wire and takes from it, over real HTTP, operation by operation."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import Any

import anyio
import pytest

from generator.system.cache import Cache
from tests.support.generated import generate, imported
from tests.support.recording_server import Answer, Server
from tests.support.rendering import document_of

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def wire(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Iterator[ModuleType]:
    """The client of `wire.yaml`."""
    with ExitStack() as stack:
        folder = tmp_path_factory.mktemp("wire")
        package = generate(folder, HERE / "wire.yaml", "made_wire", Cache(cache_folder))
        yield stack.enter_context(imported(package))


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Iterator[ModuleType]:
    """The client of the case `streams_on_demand`."""
    with ExitStack() as stack:
        folder = tmp_path_factory.mktemp("asked")
        document = document_of("streams_on_demand")
        package = generate(folder, document, "made_asked", Cache(cache_folder))
        yield stack.enter_context(imported(package))


@pytest.fixture
def client(wire: ModuleType, server: Server) -> Iterator[Any]:
    with wire.Client(base_url=server.url) as client:
        yield client


@pytest.mark.parametrize(
    ("method", "text"),
    [
        ("get_number", "1"),
        ("get_number", "1.5"),
        ("list_numbers", "[1,1.0,2.5]"),
        ("get_integer", "1.0"),
        ("get_moment", '"2026-01-01T00:00:00.0+00:00"'),
        ("list_moments", '["2026-01-01T00:00:00Z","yesterday"]'),
        ("get_day", '"2026-01-01"'),
        ("get_uuid", '"URN:UUID:0B6E25F2-4F09-4F0D-8C5A-1E8D3A2B4C5D"'),
        ("map", '{"a":1,"b":1.0}'),
    ],
)
def test_what_arrives_as_a_whole_body_leaves_as_it_came(
    client: Any, server: Server, method: str, text: str
) -> None:
    server.answer(Answer(body=text.encode()))
    value = getattr(client.echo, method)()
    client.echo.anything(body=value)
    assert server.last.body.decode() == text


def test_a_multipart_answer_is_bytes(client: Any, server: Server) -> None:
    body = b"--b\r\nContent-Type: image/png\r\n\r\n\x89\xff\r\n--b--\r\n"
    server.answer(Answer(body=body, media_type="multipart/mixed; boundary=b"))
    answer = client.answers.list_parts()
    assert answer.content_type == "multipart/mixed; boundary=b"
    assert answer.read() == body


def test_all_binary_types_are_asked_for(client: Any, server: Server) -> None:
    server.answer(Answer(body=b"%PDF", media_type="application/pdf"))
    assert client.answers.get_picture().read() == b"%PDF"
    assert server.last.header("accept") == "image/png, application/pdf, */*;q=0.1"


def test_a_name_for_raw_bytes_is_bytes_whatever_the_document_calls_its_media_type(
    client: Any, server: Server
) -> None:
    server.answer(Answer(body=b"\xff\xd8", media_type="image/jpeg"))
    assert client.answers.get_image().read() == b"\xff\xd8"


def test_an_object_in_a_text_body_is_json_or_the_callers_own_text(
    client: Any, wire: ModuleType, server: Server
) -> None:
    for body in ({"name": "a"}, wire.models.Thing(name="a"), '{"name":"a"}'):
        client.texts.plain(body=body)
        assert (server.last.header("content-type"), server.last.body) == (
            "text/plain",
            b'{"name":"a"}',
        )
    client.texts.xml(body="<a/>")
    assert server.last.body == b"<a/>"
    with pytest.raises(wire.InvalidRequestError, match="application/xml cannot be made of"):
        client.texts.xml(body={"name": "a"})


def test_a_redirect_that_is_the_only_answer_is_given_and_not_followed(
    client: Any, wire: ModuleType, server: Server
) -> None:
    server.answer(
        Answer(status=302, body=b"", headers={"Location": "/there?x=1", "X-Page": "2"}),
        Answer(body=b"{}"),
    )
    found = client.answers.get_moved()
    assert (found.status_code, found.location) == (302, f"{server.url}/there?x=1")
    assert found.headers["x-page"] == "2"
    assert len(server.requests) == 1
    server.answer(Answer(status=400, body=b'{"name":"bad"}'))
    with pytest.raises(wire.BadRequestError) as caught:
        client.answers.get_moved()
    assert caught.value.body == wire.models.Thing(name="bad")


def test_a_redirect_beside_a_success_is_followed(client: Any, server: Server) -> None:
    server.answer(
        Answer(status=302, body=b"", headers={"Location": "/there"}), Answer(body=b'{"name":"a"}')
    )
    assert client.answers.get_perhaps_moved().name == "a"


def test_headers_that_frame_a_message_are_no_arguments(client: Any, server: Server) -> None:
    client.framing.framed(x_own="1")
    assert server.last.header("x-own") == "1"
    with pytest.raises(TypeError, match="content_length"):
        client.framing.framed(content_length=3)


@pytest.mark.parametrize(
    ("value", "query"),
    [("a/b é", "a%2Fb%20%C3%A9"), (b"a+b", "a%2Bb"), (b"\xff\x00", "%FF%00")],
)
def test_binary_in_a_query_is_percent_encoded(
    client: Any, server: Server, value: Any, query: str
) -> None:
    client.binary.find(key=value, keys=[value])
    assert server.last.query == f"key={query}&keys={query}"
    client.binary.form(data=value)
    assert server.last.body.decode() == f"data={query}"


def test_binary_in_a_path_and_a_header(client: Any, server: Server) -> None:
    client.binary.get_path(b"\xff/", x_raw=b"\xff")
    assert server.last.path == "/binary/%FF%2F"
    assert server.last.header("x-raw") == "\xff"


def test_an_upload_can_be_given_as_a_whole(
    client: Any, wire: ModuleType, server: Server, tmp_path: Path
) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(b"\x89\xff")
    client.uploads.create(body={"file": file, "purpose": "x", "more": [b"1", b"2"]})
    body = server.last.body
    assert b'name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n\x89\xff' in body
    assert body.count(b'; name="more"') == 2
    client.uploads.create(body=wire.models.Upload(file="", purpose="x"), file=b"\xff")
    assert b"\xff" in server.last.body


@pytest.mark.parametrize(
    ("media_type", "sent"),
    [
        ("application/json", b'{"tags":["a","b"]}'),
        ("application/x-www-form-urlencoded", b"tags=a%7Cb"),
        ("multipart/form-data", b'name="tags"\r\n\r\na,b\r\n'),
    ],
)
def test_each_media_type_has_its_own_encoding(
    client: Any, server: Server, media_type: str, sent: bytes
) -> None:
    client.forms.send(tags=["a", "b"], media_type=media_type)
    assert sent in server.last.body
    assert server.last.header("content-type").startswith(media_type)


def test_an_array_of_a_sequence_is_its_elements(
    client: Any, wire: ModuleType, server: Server
) -> None:
    things = [wire.models.Thing(name="a"), wire.models.Thing(name="b")]
    server.answer(Answer(body=b'{"name":"a"}\n{"name":"b"}\n', media_type="application/x-ndjson"))
    assert list(client.sequences.lines(body=things)) == things
    assert server.last.body == b'{"name":"a"}\n{"name":"b"}\n'
    body = b'data: {"name":"a"}\n\ndata: {"name":"b"}\n\n'
    server.answer(Answer(body=body, media_type="text/event-stream"))
    assert list(client.sequences.get_things()) == things


def test_events_of_which_nothing_is_said_are_events(client: Any, server: Server) -> None:
    server.answer(Answer(body=b"event: add\nid: 7\ndata: x\n\n", media_type="text/event-stream"))
    assert [tuple(event) for event in client.sequences.get_events()] == [("x", "add", "7", None)]


def test_an_answer_comes_whole_or_piece_by_piece_as_it_is_asked_for(
    asked: ModuleType, server: Server
) -> None:
    pieces = Answer(
        body=b'data: {"delta":"a"}\n\ndata: {"delta":"b"}\n\ndata: [DONE]\n\n',
        media_type="text/event-stream; charset=utf-8",
    )
    with asked.Client(base_url=server.url) as client:
        server.answer(Answer(body=b'{"text":"ab"}'), pieces)
        assert client.completions.create(prompt="x").text == "ab"
        assert [p.delta for p in client.completions.create(prompt="x", stream=True)] == ["a", "b"]
        assert server.last.body == b'{"prompt":"x","stream":true}'
        server.answer(Answer(status=400, body=b'{"message":"no"}'))
        with pytest.raises(asked.BadRequestError, match="no"):
            client.completions.create(prompt="x", stream=True)

    async def main() -> list[str]:
        server.answer(pieces)
        async with asked.AsyncClient(base_url=server.url) as client:
            stream = await client.completions.create(prompt="x", stream=True)
            return [piece.delta async for piece in stream]

    assert anyio.run(main) == ["a", "b"]


USE_OF_STREAMS = """
from streams_on_demand import Client, models
def whole(client: Client) -> models.Completion:
    return client.completions.create(prompt="x")
def pieces(client: Client) -> list[str]:
    return [piece.delta for piece in client.completions.create(prompt="x", stream=True)]
"""


@pytest.mark.slow
def test_what_is_asked_for_decides_the_type(tmp_path: Path, cache_folder: Path) -> None:
    folder = generate(
        tmp_path, document_of("streams_on_demand"), "streams_on_demand", Cache(cache_folder)
    )
    (tmp_path / "use.py").write_text(USE_OF_STREAMS)
    cache = f"--cache-dir={cache_folder / 'mypy'}"
    completed = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", cache, "use.py"],
        cwd=folder.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.stdout.startswith("Success"), completed.stdout


@pytest.mark.parametrize("as_a_whole", [False, True])
def test_base64_in_a_form_with_files_stays_base64(
    client: Any, wire: ModuleType, server: Server, as_a_whole: bool
) -> None:
    if as_a_whole:
        client.uploads.create(body=wire.models.Upload(file="x", purpose="y", code=b"\xff"))
    else:
        client.uploads.create(file=b"x", purpose="y", code=b"\xff")
    assert b'name="code"\r\n\r\n/w==\r\n' in server.last.body


def test_variables_reach_the_servers_of_operations(wire: ModuleType) -> None:
    hosts = []

    def note(request: Any) -> None:
        hosts.append(request.url.host)
        raise KeyboardInterrupt

    def visit(**arguments: Any) -> list[str]:
        hosts.clear()
        client = wire.Client(on_request=note, **arguments)
        for name in ("get_plain_server", "get_files_server", "get_paths_server"):
            with pytest.raises(KeyboardInterrupt):
                getattr(client.servers, name)()
        return hosts

    assert visit() == ["us.example.com", "us.files.example.com", "eu.paths.example.com"]
    assert visit(region="eu", zone="b") == [
        "eu.example.com",
        "eu.files.example.com",
        "eu.paths.example.com",
    ]
    with pytest.raises(wire.ConfigurationError, match="region holds characters"):
        visit(region="evil/")


def test_an_idempotency_key_is_made_for_each_call_and_kept_for_its_retries(
    client: Any, wire: ModuleType, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "made_wire._runtime.sending.retries.RetryPolicy.backoff", lambda policy, attempt: 0.001
    )
    server.answer(Answer(status=503), Answer(status=503), Answer())
    client.payments.create(amount=1)
    server.answer(Answer())
    client.payments.create(amount=1)
    first, again, third, other = (request.header("Idempotency-Key") for request in server.requests)
    assert first
    assert first == again == third
    assert first != other
    client.payments.create(amount=1, idempotency_key="mine")
    assert server.last.header("Idempotency-Key") == "mine"
    options = wire.RequestOptions(idempotency_key="yours")
    client.payments.create(amount=1, options=options)
    assert server.last.header("Idempotency-Key") == "yours"
    client.payments.list()
    assert server.last.header("Idempotency-Key") is None


def test_the_name_of_an_event_decides_its_class(
    tmp_path: Path, cache_folder: Path, server: Server
) -> None:
    folder = generate(tmp_path, document_of("streams"), "made_streams", Cache(cache_folder))
    body = (
        b'event: added\ndata: {"type":"a","data":"d"}\n\nevent: removed\ndata: {"id":1}\n\n'
        b"event: note\ndata: hello\n\nevent: moved\ndata: x\n\n"
    )
    server.answer(Answer(body=body, media_type="text/event-stream"))
    with imported(folder) as package, package.Client(base_url=server.url) as client:
        added, removed, note, moved = client.events.watch()
        assert type(added) is package.models.WatchResponseAdded
        assert added.data == package.models.Event(type="a", data="d")
        assert type(removed) is package.models.WatchResponseRemoved
        assert removed.data.id == 1
        assert (type(note), note.data) == (package.models.Note, "hello")
        assert type(moved) is package.models.UnknownWatchResponse
        assert (moved.event, moved.data) == ("moved", "x")


def test_a_body_that_can_only_be_empty_is_no_argument_and_not_sent(
    server: Server, tmp_path: Path, cache_folder: Path
) -> None:
    folder = generate(tmp_path, document_of("form_body"), "made_empty", Cache(cache_folder))
    server.answer(Answer(204, b""))
    with imported(folder) as package, package.Client(base_url=server.url) as client:
        client.charges.get("1")
        assert (server.last.method, server.last.body) == ("GET", b"")
        assert server.last.header("content-type") is None
        with pytest.raises(TypeError, match="body"):
            client.charges.get("1", body={})
        client.charges.confirm("1", {"a": "b"})
        assert (server.last.method, server.last.body) == ("POST", b"a=b")
