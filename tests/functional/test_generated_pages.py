"""Lists of generated clients, walked over real HTTP: every item comes once, and no request is needless."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs

import anyio
import pytest

from generator.options import page_settings
from generator.system.cache import Cache
from tests.support.generated import generate, imported
from tests.support.paged_lists import (
    IDS,
    INVALID,
    WALKS,
    Body,
    Question,
    Serve,
    bare,
    count_of_this_page,
    drf_cursors,
    drf_numbers,
    fastapi_pages,
    from_zero,
    has_next,
    litestar_offsets,
    litestar_pages,
    meta_pages,
    scim,
    spring,
    spring_dto,
    things,
    total,
    untold,
)
from tests.support.recording_server import Answer, Recorded, Server, start_server

HERE = Path(__file__).parent


SETTINGS = page_settings(
    {
        "GET /bare": {"strategy": "page-number"},
        "GET /bare-offsets/": {"strategy": "offset", "limit": "limit"},
    }
)


NAMES: dict[Serve, str] = {
    has_next: "has_next",
    count_of_this_page: "count_of_this_page",
    from_zero: "get_from_zero",
    untold: "get_untold",
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Iterator[ModuleType]:
    """The client of `pages.yaml`."""
    with ExitStack() as stack:
        folder = tmp_path_factory.mktemp("pages")
        cache = Cache(cache_folder)
        package = generate(folder, HERE / "pages.yaml", "made_pages", cache, pagination=SETTINGS)
        yield stack.enter_context(imported(package))


def serve(server: Server, list_things: Serve) -> None:
    """Answer with what a function makes of a request; those without the credential are refused."""

    def answer(request: Recorded) -> Answer:
        values = parse_qs(request.query, keep_blank_values=True)
        assert all(len(each) == 1 for each in values.values()), request.target
        if request.header("authorization") != "Bearer secret":
            return Answer(status=401)
        asked = Question({name: each[0] for name, each in values.items()}, server.url)
        body = list_things(asked)
        return body if isinstance(body, Answer) else Answer(body=json.dumps(body).encode())

    server.answer(answer)


def errors() -> Any:
    return importlib.import_module("made_pages.errors")


def method(client: Any, list_things: Serve) -> Any:
    return getattr(client.walk, NAMES.get(list_things, f"list_{list_things.__name__}"))


@pytest.mark.parametrize(
    ("list_things", "arguments", "requests"),
    [pytest.param(*walk, id=f"{walk[0].__name__}-{len(walk[1])}-{walk[2]}") for walk in WALKS],
)
def test_a_walk_gives_every_item_once_and_asks_for_no_page_in_vain(
    pages: ModuleType,
    server: Server,
    list_things: Serve,
    arguments: dict[str, Any],
    requests: int,
) -> None:
    serve(server, list_things)
    with pages.Client(base_url=server.url, token="secret") as client:
        found = list(method(client, list_things)(**arguments))
    assert all(isinstance(each, pages.models.Thing) for each in found)
    assert [each.id for each in found] == IDS
    assert len(server.requests) == requests

    async def walk() -> list[str]:
        async with pages.AsyncClient(base_url=server.url, token="secret") as client:
            return [each.id async for each in method(client, list_things)(**arguments)]

    server.requests.clear()
    assert anyio.run(walk) == IDS
    assert len(server.requests) == requests


@pytest.mark.parametrize(
    ("list_things", "arguments"),
    [
        (drf_numbers, {"page": 2}),
        (fastapi_pages, {"page": 2}),
        (litestar_pages, {"current_page": 2, "page_size": 3}),
        (litestar_offsets, {"offset": 3}),
        (spring, {"page": 1}),
        (spring_dto, {"page": 1}),
        (total, {"page": 2}),
        (scim, {"start_index": 4}),
        (meta_pages, {"page": 2}),
        (bare, {"page": 2}),
    ],
)
def test_a_walk_starts_at_the_page_that_the_caller_asks_for(
    pages: ModuleType, server: Server, list_things: Serve, arguments: dict[str, Any]
) -> None:
    serve(server, list_things)
    with pages.Client(base_url=server.url, token="secret") as client:
        assert [each.id for each in method(client, list_things)(**arguments)] == IDS[3:]
    needless = 1 if list_things is bare else 0
    assert len(server.requests) == 2 + needless


@pytest.mark.parametrize(
    ("status", "text", "ends"),
    [
        (404, "", True),
        (404, '{"detail": "Invalid page."}', True),
        (400, '{"error": "invalid page"}', True),
        (422, '{"message": "Page 4 is out of range"}', True),
        (400, '{"error": "invalid page size"}', False),
        (422, '{"message": "Only the first 1000 results are available"}', False),
        (401, '{"detail": "Invalid page."}', False),
        (403, "", False),
        (429, "", False),
        (500, '{"detail": "Invalid page."}', False),
        (503, "", False),
    ],
)
def test_only_what_says_that_there_is_no_such_page_ends_a_walk(
    pages: ModuleType, server: Server, status: int, text: str, ends: bool
) -> None:
    def answer(asked: Question) -> Body:
        page = asked.number("page", 1)
        failed = Answer(status=status, body=text.encode())
        return untold(asked) if page <= 3 else failed

    def first(asked: Question) -> Body:
        return Answer(status=status, body=text.encode())

    async def walk() -> list[str]:
        async with pages.AsyncClient(base_url=server.url, token="secret", max_retries=0) as client:
            return [each.id async for each in client.walk.get_untold()]

    serve(server, answer)
    with pages.Client(base_url=server.url, token="secret", max_retries=0) as client:
        if ends:
            assert [each.id for each in client.walk.get_untold()] == IDS
            assert anyio.run(walk) == IDS
        else:
            with pytest.raises(errors().APIStatusError) as caught:
                list(client.walk.get_untold())
            assert caught.value.status_code == status
            with pytest.raises(errors().APIStatusError):
                anyio.run(walk)
        serve(server, first)
        with pytest.raises(errors().APIStatusError):
            list(client.walk.get_untold())


def test_an_error_where_another_page_was_promised_is_raised(
    pages: ModuleType, server: Server
) -> None:
    def answer(asked: Question) -> Body:
        return has_next(asked) if asked.number("page", 1) < 2 else INVALID

    serve(server, answer)
    with pages.Client(base_url=server.url, token="secret") as client:
        with pytest.raises(errors().NotFoundError):
            list(client.walk.has_next())


def test_the_next_url_of_another_server_gets_no_credentials(
    pages: ModuleType, server: Server
) -> None:
    other = start_server()
    try:
        body = {"next": f"{other.url}/drf/numbers/?page=2", "count": 9, "results": things(0)}
        serve(server, lambda asked: body)
        with pages.Client(base_url=server.url, token="secret") as client:
            with pytest.raises(errors().APIError, match="on another server"):
                list(client.walk.list_drf_numbers())
        assert other.requests == []
    finally:
        other.shutdown()
        other.server_close()


def test_a_query_that_options_add_is_not_sent_twice(pages: ModuleType, server: Server) -> None:
    serve(server, drf_cursors)
    options = pages.RequestOptions(query={"q": "a b"})
    with pages.Client(base_url=server.url, token="secret") as client:
        assert [each.id for each in client.walk.list_drf_cursors(options=options)] == IDS
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("has_next", {"things": [], "page_info": {"has_next": True}}),
        ("list_spring", {"content": [], "last": False, "totalPages": 9, "number": 0}),
        ("list_total", {"things": [], "total": 9}),
        ("list_stripe", {"data": [], "has_more": True}),
    ],
)
def test_an_empty_page_that_promises_more_ends_a_walk(
    pages: ModuleType, server: Server, name: str, body: Any
) -> None:
    serve(server, lambda asked: body)
    with pages.Client(base_url=server.url, token="secret") as client:
        assert list(getattr(client.walk, name)()) == []
    assert len(server.requests) == 1


def test_a_cursor_that_stays_raises_and_none_is_left_without_items(
    pages: ModuleType, server: Server
) -> None:
    serve(server, lambda asked: {"things": things(0), "nextPageToken": "same"})
    with pages.Client(base_url=server.url, token="secret") as client:
        with pytest.raises(errors().APIError, match="goes round in circles"):
            list(client.walk.list_google())
        assert len(server.requests) == 2
        with pytest.raises(errors().APIError, match="goes round in circles"):
            list(client.walk.list_google(page_token="same"))
        assert len(server.requests) == 3
        serve(server, lambda asked: {"things": [], "nextPageToken": "same"})
        assert list(client.walk.list_google(page_token="same")) == []


USE = """
from typing import assert_type
from made_pages import AsyncClient, Client
from made_pages.models import DrfList, Thing

def walk(client: Client) -> None:
    for thing in client.walk.list_drf_numbers(page=2):
        assert_type(thing, Thing)
    page = client.walk.list_drf_numbers()
    assert_type(page.body, DrfList)
    assert_type(page.next_page().items, list[Thing])
    for thing in client.walk.list_bare():
        assert_type(thing, Thing)
    assert_type(client.walk.list_hal().items, list[Thing])
    client.walk.list_linked()[0]

async def walk_async(client: AsyncClient) -> None:
    async for thing in client.walk.list_linked():
        assert_type(thing, Thing)
    assert_type((await client.walk.list_google()).items, list[Thing])
"""


@pytest.mark.slow
def test_pages_are_typed(tmp_path: Path, cache_folder: Path) -> None:
    spec = HERE / "pages.yaml"
    generate(tmp_path, spec, "made_pages", Cache(cache_folder), pagination=SETTINGS)
    (tmp_path / "use.py").write_text(USE)
    cache = f"--cache-dir={cache_folder / 'mypy'}"
    completed = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", cache, "use.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.stdout.splitlines()[:-1] == [
        'use.py:15: error: Value of type "Page[Thing, list[Thing]]" is not indexable  [index]'
    ], completed.stdout
