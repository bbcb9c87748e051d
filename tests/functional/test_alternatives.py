"""Several media types of one answer: asked for by an argument, decoded by what comes."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import anyio
import pytest

from generator.system.cache import Cache
from tests.support.generated import checked, generate
from tests.support.recording_server import Answer, Server
from tests.support.rendering import document_of

USE = """
from typing import assert_type
from made_choices import AsyncClient, Client, models
from made_choices._runtime.streams.responses import AsyncBinaryResponse, BinaryResponse

def use(client: Client) -> None:
    assert_type(client.reports.get(), models.Report)
    assert_type(client.reports.get(accept="application/json"), models.Report)
    assert_type(client.reports.get(accept="text/csv"), str)
    assert_type(client.reports.get(accept="application/pdf"), BinaryResponse)
    assert_type(client.reports.make_table(id=1, request_accept="text/csv", accept=True), str | None)
    assert_type(client.reports.get_same(), models.Report)
    assert_type(client.reports.get_versioned(), models.Report)
    assert_type(client.reports.get_versioned(accept="application/xlsx;version=2.4"), BinaryResponse)

async def use_async(client: AsyncClient) -> None:
    assert_type(await client.reports.get(accept="application/pdf"), AsyncBinaryResponse)
    assert_type(await client.reports.get_file(), str)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Path:
    folder = tmp_path_factory.mktemp("choices")
    return generate(folder, document_of("alternatives"), "made_choices", Cache(cache_folder))


def both(package: ModuleType, server: Server, call: Any, read: bool = False) -> list[Any]:
    """Return what a synchronous and an asynchronous client give."""

    async def main() -> Any:
        async with package.AsyncClient(base_url=server.url) as client:
            result = await call(client)
            return (type(result).__name__, await result.read()) if read else result

    with package.Client(base_url=server.url) as client:
        result = call(client)
        first = (type(result).__name__, result.read()) if read else result
    return [first, anyio.run(main)]


def test_an_argument_asks_for_a_media_type(package: ModuleType, server: Server) -> None:
    server.answer(Answer(body=b'{"id": 1}', media_type="application/json; charset=utf-8"))
    report = package.models.Report(id=1)
    assert both(package, server, lambda client: client.reports.get()) == [report, report]
    assert server.last.header("accept") == "application/json"
    server.answer(Answer(body=b"id\n1\n", media_type="text/csv; charset=utf-8"))
    rows = both(package, server, lambda client: client.reports.get(accept="text/csv"))
    assert rows == ["id\n1\n", "id\n1\n"]
    assert server.last.header("accept") == "text/csv"
    server.answer(Answer(body=b"%PDF", media_type="application/pdf"))
    files = both(
        package, server, lambda client: client.reports.get(accept="application/pdf"), read=True
    )
    assert files == [("BinaryResponse", b"%PDF"), ("AsyncBinaryResponse", b"%PDF")]


def test_a_version_of_a_media_type_is_asked_for(package: ModuleType, server: Server) -> None:
    server.answer(Answer(body=b'{"id": 1}', media_type="application/json; version=2.4"))
    both(package, server, lambda client: client.reports.get_versioned())
    assert server.last.header("accept") == "application/json; version=2.4"
    server.answer(Answer(body=b"PK", media_type="application/xlsx; version=2.4"))
    wanted = "application/xlsx;version=2.4"
    files = both(
        package, server, lambda client: client.reports.get_versioned(accept=wanted), read=True
    )
    assert files == [("BinaryResponse", b"PK"), ("AsyncBinaryResponse", b"PK")]
    assert server.last.header("accept") == wanted


def test_what_comes_decides_how_it_is_decoded(package: ModuleType, server: Server) -> None:
    server.answer(Answer(body=b'{"id": 1}'))
    report = package.models.Report(id=1)
    pdf = both(package, server, lambda client: client.reports.get(accept="application/pdf"))
    assert pdf == [report, report]
    server.answer(Answer(body=b"id\n1\n", media_type="text/csv"))
    assert both(package, server, lambda client: client.reports.get()) == ["id\n1\n"] * 2
    server.answer(Answer(status=200, body=b"id\n1\n", media_type="text/csv"))
    made = both(package, server, lambda client: client.reports.make_table(id=1))
    assert made == ["id\n1\n"] * 2  # another success than the declared one


@pytest.mark.parametrize("media_type", ["", "application/octet-stream"])
def test_what_says_nothing_is_what_was_asked_for(
    package: ModuleType, server: Server, media_type: str
) -> None:
    server.answer(Answer(body=b"id\n1\n", media_type=media_type))
    rows = both(package, server, lambda client: client.reports.get(accept="text/csv"))
    assert rows == ["id\n1\n"] * 2
    header = package.RequestOptions(headers={"Accept": "text/csv"})
    assert both(package, server, lambda client: client.reports.get(options=header)) == rows


def test_each_media_type_has_its_type(folder: Path, tmp_path: Path) -> None:
    assert checked(folder, USE, tmp_path) == []
