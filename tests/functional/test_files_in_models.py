"""Classes of multipart bodies: they take the files that the arguments take, and send them as they are."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.system.cache import Cache
from tests.support.generated import checked, generate
from tests.support.recording_server import Answer, Server
from tests.support.rendering import document_of

PNG = b"\x89PNG\r\n\x1a\n\xff"


@pytest.fixture
def server(server: Server) -> Server:
    server.answer(Answer(status=204, body=b""))
    return server


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Path:
    """The client of the case `files_in_models`."""
    document = document_of("files_in_models")
    return generate(tmp_path_factory.mktemp("files"), document, "made_files", Cache(cache_folder))


def test_a_model_sends_the_files_that_arguments_send(
    client: Any, package: ModuleType, server: Server, tmp_path: Path
) -> None:
    path = tmp_path / "scan.bin"
    path.write_bytes(PNG)
    given: dict[str, Any] = {
        "file": PNG,
        "files": [PNG, ("b.png", BytesIO(PNG), "image/png")],
        "photo": ("photo.png", PNG),
        "scan": path,
        "seal": b"\xff\xfe",
        "details": package.models.Details(raw="text"),
    }
    client.uploads.create(**given, file_body=PNG)
    by_arguments = _parts(server.last)
    given["files"][1] = ("b.png", BytesIO(PNG), "image/png")
    client.uploads.create(body=package.models.BodyCreateUpload(**given, File=PNG))
    by_model = _parts(server.last)
    assert sorted(by_model) == sorted(by_arguments)
    assert b'name="scan"; filename="scan.bin"' in server.last.body
    assert server.last.body.count(PNG) == 6
    assert b'name="seal"\r\n\r\n//4=\r\n' in server.last.body
    assert b'{"raw":"text"}' in server.last.body


def test_a_model_without_files_is_refused_before_anything_is_sent(
    client: Any, package: ModuleType, server: Server
) -> None:
    count = len(server.requests)
    with pytest.raises(ValueError, match="Field required"):
        client.uploads.create(body=package.models.BodyCreateUpload(file=PNG))
    assert len(server.requests) == count


def test_what_json_takes_too_stays_text_there(
    client: Any, package: ModuleType, server: Server, tmp_path: Path
) -> None:
    note = package.models.Note
    server.answer(Answer(body=b'{"attachment": "kept"}'))
    answer = client.notes.create(body=note(attachment="text"), media_type="application/json")
    assert server.last.body == b'{"attachment":"text"}'
    assert answer.attachment == "kept"
    assert note(attachment="a").to_json() == '{"attachment":"a"}'
    client.notes.create(body=note(attachment=PNG), media_type="multipart/form-data")
    assert PNG in server.last.body
    form = "application/x-www-form-urlencoded"
    client.notes.create(body=note(attachment=PNG), media_type=form)
    assert server.last.body == b"attachment=%89PNG%0D%0A%1A%0A%FF"
    count = len(server.requests)
    for wrong in (PNG, tmp_path):
        with pytest.raises(package.InvalidRequestError):
            client.notes.create(body=note(attachment=wrong), media_type="application/json")
    assert len(server.requests) == count


def test_a_form_without_parts_takes_bytes_or_text(
    client: Any, package: ModuleType, server: Server
) -> None:
    sent = b"image=%89PNG%0D%0A%1A%0A%FF&more=a&more=%FF"
    client.stamps.create(image=PNG, more=["a", b"\xff"])
    assert server.last.body == sent
    client.stamps.create(body=package.models.Stamp(image=PNG, more=["a", b"\xff"]))
    assert server.last.body == sent
    client.stamps.create(body={"image": "text"})
    assert server.last.body == b"image=text"


def test_type_checkers_take_files_in_forms_and_nowhere_else(
    folder: Path, cache_folder: Path
) -> None:
    good = """
from pathlib import Path
from typing import assert_type
from made_files import Client, models

upload = models.BodyCreateUpload(file=b"", file_2=Path("a"), files=[b"", ("a", b"")], photo=None, scan=b"")
note = models.Note(attachment="text")
models.Note(attachment=b"")
stamp = models.Stamp(image=b"", more=["a", b""])

def use(client: Client) -> None:
    client.uploads.create(body=upload)
    client.stamps.create(image=b"", more=[b"", b"a"])
    client.stamps.create(body={"image": "text", "more": ["a"]})
    client.notes.create(body={"attachment": "text"}, media_type="application/json")
    client.notes.create(body={"attachment": b""})
    assert_type(client.notes.create(body=note).attachment, str | None)
"""
    assert checked(folder, good, cache_folder) == []
    bad = """
from made_files import Client, models

models.Details(raw=b"")
models.Stored(attachment=b"")
models.BodyCreateUpload(file=1, file_2=b"")

def use(client: Client) -> None:
    client.stamps.create(body={"image": b"sent as Base64"})
    client.uploads.create(body={"file": "text", "File": b""})
"""
    found = checked(folder, bad, cache_folder)
    assert len(found) == 2
    assert "Found 5 errors" in found[0]
    assert "5 errors" in found[1]


def _parts(request: Any) -> list[bytes]:
    boundary = request.header("content-type").partition("boundary=")[2].encode()
    return list(request.body.split(b"--" + boundary))
