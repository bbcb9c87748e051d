"""Bodies as arguments: positional ones, missing ones, and forms whose file may be missing, over real HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterator
from email import message_from_bytes
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Any

import anyio
import pytest

from generator.system.cache import Cache
from tests.conformance.forms import parse_multipart
from tests.support.generated import checked, generate, imported
from tests.support.recording_server import Answer, Server
from tests.support.rendering import document_of


@pytest.fixture
def server(server: Server) -> Server:
    server.answer(Answer(status=204, body=b""))
    return server


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Path:
    """The client of the case `body_arguments`."""
    document = document_of("body_arguments")
    return generate(tmp_path_factory.mktemp("bodies"), document, "made_bodies", Cache(cache_folder))


def test_a_whole_body_comes_behind_the_path(client: Any, server: Server) -> None:
    client.things.replace(["a", "b"])
    assert server.last.body == b'["a","b"]'
    client.things.replace(body=["a"])
    assert server.last.body == b'["a"]'
    client.parts.set("1", "p", 5, force=True)
    assert (server.last.target, server.last.body) == ("/things/1/p?force=true", b"5")
    client.parts.note("1", "p")
    assert server.last.body == b""
    client.parts.note("1", "p", "text")
    assert server.last.body == b"text"


def test_the_asynchronous_client_takes_it_alike(package: ModuleType, server: Server) -> None:
    async def main() -> None:
        async with package.AsyncClient(base_url=server.url) as client:
            await client.parts.set("1", "p", 5)

    anyio.run(main)
    assert server.last.body == b"5"


def test_a_required_body_is_sent_empty_or_refused(
    client: Any, package: ModuleType, server: Server
) -> None:
    client.things.update()
    assert (server.last.body, server.last.header("content-type")) == (b"{}", "application/json")
    client.things.delete()
    assert (server.last.body, server.last.header("content-type")) == (b"", None)
    count = len(server.requests)
    with pytest.raises(package.InvalidRequestError, match=r"^the body lacks name, size$"):
        client.things.create()
    with pytest.raises(package.InvalidRequestError, match=r"^the body lacks file, fileName$"):
        client.uploads.create()
    with pytest.raises(package.InvalidRequestError, match=r"^the body lacks file$"):
        client.uploads.create(file_name="n")
    assert len(server.requests) == count
    client.things.create(name="n")
    assert json.loads(server.last.body) == {"name": "n"}
    client.uploads.create(body={"url": "u"}, media_type="application/json")
    assert json.loads(server.last.body) == {"url": "u"}


@pytest.mark.parametrize(
    "body", [{"name": "n"}, {"name": "n", "image": None}, {"image": None}, {"more": []}]
)
def test_a_form_without_its_file_is_sent_as_json(
    client: Any, server: Server, body: dict[str, Any]
) -> None:
    for arguments in (body, {"body": body}):
        client.profiles.update(**arguments)
        assert server.last.header("content-type") == "application/json"
        assert json.loads(server.last.body) == body


@pytest.mark.parametrize(
    "image", [b"GIF", BytesIO(b"GIF"), ("a.gif", b"GIF"), (None, b"GIF", "image/gif")]
)
def test_a_form_with_a_file_is_sent_as_a_form(client: Any, server: Server, image: Any) -> None:
    client.profiles.update(name="n", image=image)
    assert (server.last.header("content-type") or "").startswith("multipart/form-data; boundary=")
    assert b"GIF" in server.last.body
    client.profiles.update(more=[b"GIF"])
    assert (server.last.header("content-type") or "").startswith("multipart/form-data; boundary=")


def test_the_callers_media_type_wins(client: Any, package: ModuleType, server: Server) -> None:
    client.profiles.update(name="n", media_type="multipart/form-data")
    assert (server.last.header("content-type") or "").startswith("multipart/form-data; boundary=")
    options = package.RequestOptions(headers={"Content-Type": "multipart/form-data"})
    client.profiles.update(name="n", options=options)
    assert b'name="name"' in server.last.body


def test_type_checkers_take_a_body_by_its_place(folder: Path, cache_folder: Path) -> None:
    code = """
from made_bodies import Client

client = Client()
client.things.replace(["a"])
client.things.replace(body=["a"])
client.parts.set("1", "p", 5)
client.profiles.update(name="n", image=None)
client.profiles.update(name="n", media_type="application/json")
client.things.replace()  # type: ignore[call-arg]
client.parts.set("1", "p", "5")  # type: ignore[arg-type]
client.things.create({"name": "n", "size": 1})  # type: ignore[call-overload]
"""
    assert checked(folder, code, cache_folder) == []


@pytest.fixture(scope="module")
def bytes_folder(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Path:
    """The client of the case `bytes_or_json`."""
    document = document_of("bytes_or_json")
    return generate(tmp_path_factory.mktemp("bytes"), document, "made_bytes", Cache(cache_folder))


@pytest.fixture
def bytes_client(bytes_folder: Path, server: Server) -> Iterator[Any]:
    with imported(bytes_folder) as package, package.Client(base_url=server.url) as client:
        yield client


def sent(server: Server) -> tuple[str | None, bytes]:
    """Return the content type and the body of the last request."""
    return server.last.header("content-type"), server.last.body


def test_bytes_and_files_are_sent_as_bytes_where_json_is_declared_too(
    bytes_client: Any, server: Server, tmp_path: Path
) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"\x00\xff\n\n")
    octets = ("application/octet-stream", b"\x00\xff\n\n")
    for content in (b"\x00\xff\n\n", bytearray(b"\x00\xff\n\n"), path, BytesIO(b"\x00\xff\n\n")):
        bytes_client.documents.create(body=content)
        assert sent(server) == octets
    with path.open("rb") as file:
        bytes_client.documents.create(body=file)
    assert sent(server) == octets
    bytes_client.documents.create(body=iter([b"\x00\xff", b"\n\n"]))
    assert sent(server) == octets
    bytes_client.documents.upload(body=b"\x00\xff\n\n")
    assert sent(server) == octets


def test_data_is_sent_as_json_where_bytes_are_declared_too(
    bytes_client: Any, bytes_folder: Path, server: Server
) -> None:
    documents = bytes_client.documents
    for arguments in ({"name": "n", "read": True}, {"body": {"name": "n", "read": True}}):
        documents.create(**arguments)
        assert sent(server) == ("application/json", b'{"name":"n","read":true}')
    import made_bytes  # type: ignore[import-not-found]

    documents.create(body=made_bytes.models.Document(read=False))
    assert sent(server) == ("application/json", b'{"read":false}')
    documents.create()
    assert sent(server) == ("application/json", b"{}")
    documents.replace(["a", "b"])
    assert sent(server) == ("application/json", b'["a","b"]')
    documents.upload(name="n")
    assert sent(server) == ("application/json", b'{"name":"n"}')
    documents.upload(name="n", file=b"f")
    assert (sent(server)[0] or "").startswith("multipart/form-data; boundary=")


def test_a_range_of_types_is_narrowed_by_the_file(
    bytes_client: Any, server: Server, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"PNG")
    bytes_client.documents.replace(path)
    assert sent(server) == ("image/png", b"PNG")
    server.answer(Answer(body=b"\xff\x00", media_type="image/gif"))
    assert bytes_client.documents.copy(b"\xff\x00").read() == b"\xff\x00"
    assert sent(server) == ("application/octet-stream", b"\xff\x00")


def test_bytes_and_files_are_refused_where_only_json_is_declared(
    bytes_client: Any, server: Server, tmp_path: Path
) -> None:
    import made_bytes

    path = tmp_path / "a.txt"
    path.write_text("a\nb\n")
    count = len(server.requests)
    with path.open() as file:
        for content, kind in ((b"a", "bytes"), (path, "PosixPath"), (file, "TextIOWrapper")):
            text = f"a body of application/json cannot be made of {kind}: pass what it holds"
            with pytest.raises(made_bytes.InvalidRequestError, match=f"^{text}$"):
                bytes_client.documents.set_names(content)
            with pytest.raises(made_bytes.InvalidRequestError, match=f"^{text}$"):
                bytes_client.documents.create(body=content, media_type="application/json")
    with pytest.raises(made_bytes.InvalidRequestError, match=r"^bytes has no room for name$"):
        bytes_client.documents.create(body=b"a", name="n")
    assert len(server.requests) == count
    bytes_client.documents.set_names(name for name in ("a", "b"))
    assert sent(server) == ("application/json", b'["a","b"]')


def test_base64_is_made_of_bytes_where_json_is_declared_to_be_that(
    bytes_client: Any, server: Server
) -> None:
    for key in (b"\xff\xfe", "//4="):
        bytes_client.documents.set_key(key)
        assert sent(server) == ("application/json", b'"//4="')


def test_type_checkers_know_where_bytes_go(bytes_folder: Path, cache_folder: Path) -> None:
    code = """
from pathlib import Path

from made_bytes import Client

client = Client()
client.documents.create(body=b"a")
client.documents.create(body=Path("a"), media_type="application/octet-stream")
client.documents.create(body={"name": "n"})
client.documents.replace(["a"])
client.documents.copy(b"a").read()
client.documents.set_names(b"a")  # type: ignore[arg-type]
client.documents.set_key(b"a")
client.documents.copy("a")  # type: ignore[arg-type]
"""
    assert checked(bytes_folder, code, cache_folder) == []


def parts_of(server: Server) -> list[tuple[str, str | None, bytes]]:
    """Return the content type, the disposition and the content of each part of the last body."""
    content_type, body = sent(server)
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    parts = list(message_from_bytes(head + body).get_payload())
    return [
        (part.get_content_type(), part["Content-Disposition"], part.get_payload(decode=True))
        for part in parts
    ]


def test_parts_in_an_order_are_sent_in_it(
    tmp_path: Path, cache_folder: Path, server: Server
) -> None:
    folder = generate(tmp_path, document_of("parts_in_order"), "made_parts", Cache(cache_folder))
    picture = tmp_path / "a.gif"
    picture.write_bytes(b"GIF")
    with imported(folder) as package, package.Client(base_url=server.url) as client:
        entry = package.models.Entry(name="b")
        client.batches.create([{"name": "a"}, entry, ("c.json", b"{}")])
        assert (sent(server)[0] or "").startswith("multipart/mixed; boundary=")
        assert parts_of(server) == [
            ("application/vnd.head+json", None, b'{"name":"a"}'),
            ("application/json", None, b'{"name":"b"}'),
            ("application/json", 'attachment; filename="c.json"', b"{}"),
        ]
        client.batches.replace([entry, "a,b", picture, [1, 2]])
        assert (sent(server)[0] or "").startswith("multipart/related; boundary=")
        assert parts_of(server) == [
            ("application/json", None, b'{"name":"b"}'),
            ("text/csv", None, b"a,b"),
            ("image/gif", 'attachment; filename="a.gif"', b"GIF"),
            ("text/plain", None, b"[1,2]"),
        ]
        client.pictures.upload(each for each in (b"PNG", picture))
        assert [part[::2] for part in parts_of(server)] == [
            ("image/png", b"PNG"),
            ("image/gif", b"GIF"),
        ]
        with pytest.raises(package.InvalidRequestError, match="properties, not bytes"):
            client.pictures.upload(b"PNG")


def test_type_checkers_know_parts_in_an_order(tmp_path: Path, cache_folder: Path) -> None:
    folder = generate(tmp_path, document_of("parts_in_order"), "made_parts", Cache(cache_folder))
    code = """
from made_parts import Client, models

client = Client()
client.batches.create([models.Entry(name="a"), b"{}"])
client.pictures.upload([b"PNG"])
client.pictures.upload(5)  # type: ignore[arg-type]
client.batches.create({"name": "a"})  # type: ignore[dict-item]
"""
    assert checked(folder, code, cache_folder) == []


def test_one_of_several_objects_is_given_by_properties_or_whole(
    server: Server, tmp_path: Path, cache_folder: Path
) -> None:
    document = document_of("alternatives_with_common_properties")
    folder = generate(tmp_path, document, "made_alternatives", Cache(cache_folder))
    server.answer(lambda request: Answer(body=request.body))
    with imported(folder) as package, package.Client(base_url=server.url) as client:
        models = package.models
        card = client.payments.create(id="1", number="4")
        assert (type(card), server.last.body) == (models.PaymentCard, b'{"id":"1","number":"4"}')
        bank = client.payments.create(body=models.PaymentBank(id="1", iban="D"))
        assert (type(bank), bank.to_dict()) == (models.PaymentBank, {"id": "1", "iban": "D"})
        with pytest.raises(package.InvalidRequestError, match="the body lacks id"):
            client.payments.create()


def test_files_under_any_name_are_parts_of_a_form(
    tmp_path: Path, cache_folder: Path, server: Server
) -> None:
    document = document_of("multipart_upload")
    folder = generate(tmp_path, document, "made_albums", Cache(cache_folder))
    with imported(folder) as package, package.Client(base_url=server.url) as client:
        client.albums.create({"front": b"\x00\xff", "back": ("b.png", b"\x01", "image/png")})
        front, back = parse_multipart(server.last.body, sent(server)[0] or "")
        assert (front.name, front.content) == ("front", b"\x00\xff")
        assert (back.name, back.filename, back.content) == ("back", "b.png", b"\x01")
        client.albums.replace({"inside": [b"\x00", b"\x01"]})
        parts = parse_multipart(server.last.body, sent(server)[0] or "")
        assert [(part.name, part.content) for part in parts] == [
            ("inside", b"\x00"),
            ("inside", b"\x01"),
        ]
