"""Lists of generated clients, walked over real HTTP: every item comes once, and no request is needless."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs

import anyio
import pytest

from generator.options import page_settings
from generator.system.cache import Cache
from tests.support.generated import generate, imported
from tests.support.recording_server import Answer, Recorded, Server, start_server

HERE = Path(__file__).parent
IDS = [f"t{number}" for number in range(7)]
SIZE = 3
SETTINGS = page_settings(
    {
        "GET /bare": {"strategy": "page-number"},
        "GET /bare-offsets/": {"strategy": "offset", "limit": "limit"},
    }
)


@dataclass
class Question:
    """A request for a page: its query, and where its server is."""

    query: dict[str, str]
    url: str

    def number(self, name: str, default: int) -> int:
        return int(self.query.get(name, default))


def things(start: int, size: int = SIZE) -> list[dict[str, str]]:
    return [{"id": each} for each in IDS[start : start + size]]


def goes_on(start: int, size: int = SIZE) -> bool:
    return start + size < len(IDS)


Body = Any
INVALID = Answer(status=404, body=b'{"detail": "Invalid page."}')


def drf_numbers(asked: Question) -> Body:
    page = asked.number("page", 1)
    if page > 3:
        return INVALID
    start = (page - 1) * SIZE
    following = f"{asked.url}/drf/numbers/?page={page + 1}" if goes_on(start) else None
    return {"count": len(IDS), "next": following, "previous": None, "results": things(start)}


def drf_cursors(asked: Question) -> Body:
    start = int(asked.query.get("cursor", "c0")[1:])
    assert asked.query["q"] == "a b"
    following = f"{asked.url}/drf/cursors/?cursor=c{start + SIZE}&q=a+b" if goes_on(start) else None
    return {"next": following, "previous": None, "results": things(start)}


def drf_offsets(asked: Question) -> Body:
    start, size = asked.number("offset", 0), min(asked.number("limit", SIZE), SIZE)
    following = f"/drf/offsets/?limit={size}&offset={start + size}" if goes_on(start) else None
    return {"count": len(IDS), "next": following, "previous": None, "results": things(start)}


def json_api(asked: Question) -> Body:
    page = asked.number("page[number]", 1)
    start = (page - 1) * SIZE
    following = f"/json-api?page%5Bnumber%5D={page + 1}" if goes_on(start) else None
    return {"data": things(start), "links": {"next": following}}


def hal(asked: Question) -> Body:
    page = asked.number("page", 1)
    start = (page - 1) * SIZE
    links = {"next": {"href": f"{asked.url}/hal?page={page + 1}"}} if goes_on(start) else {}
    return {"_embedded": {"things": things(start)}, "_links": links}


def odata(asked: Question) -> Body:
    start = asked.number("$skip", 0)
    link = {"@odata.nextLink": f"{asked.url}/odata?$skip={start + SIZE}"} if goes_on(start) else {}
    return {"value": things(start), **link}


def fastapi_pages(asked: Question) -> Body:
    page, size = asked.number("page", 1), asked.number("size", SIZE)
    pages = -(-len(IDS) // size)
    body = {"total": len(IDS), "page": page, "size": size, "pages": pages}
    return {"items": things((page - 1) * size, size), **body}


def fastapi_cursors(asked: Question) -> Body:
    start = int(asked.query.get("cursor", "c0")[1:])
    body = {"total": None, "current_page": "x", "current_page_backwards": "y", "previous_page": "z"}
    following = f"c{start + SIZE}" if goes_on(start) else None
    return {"items": things(start), **body, "next_page": following}


def litestar_pages(asked: Question) -> Body:
    page, size = int(asked.query["current_page"]), int(asked.query["page_size"])
    pages = -(-len(IDS) // size)
    body = {"total_pages": pages, "page_size": size, "current_page": page}
    return {"items": things((page - 1) * size, size), **body}


def litestar_offsets(asked: Question) -> Body:
    start, size = asked.number("offset", 0), asked.number("limit", SIZE)
    return {"items": things(start, size), "limit": size, "offset": start, "total": len(IDS)}


def litestar_cursors(asked: Question) -> Body:
    """Give the number of the last item as the cursor, after the last one too."""
    start = asked.number("cursor", 0)
    found = things(start)
    return {"items": found, "results_per_page": SIZE, "cursor": start + len(found)}


def spring(asked: Question) -> Body:
    page = asked.number("page", 0)
    start = page * SIZE
    body = {"totalPages": 3, "totalElements": len(IDS), "size": SIZE, "number": page}
    return {"content": things(start), **body, "first": page == 0, "last": not goes_on(start)}


def spring_dto(asked: Question) -> Body:
    page = asked.number("page", 0)
    about = {"size": SIZE, "number": page, "totalElements": len(IDS), "totalPages": 3}
    return {"content": things(page * SIZE), "page": about}


def relay(asked: Question) -> Body:
    start = int(asked.query.get("after", "c0")[1:])
    found = things(start)
    info = {"hasNextPage": goes_on(start), "endCursor": f"c{start + len(found)}"}
    return {"nodes": found, "pageInfo": info}


def hubspot(asked: Question) -> Body:
    start = asked.number("after", 0)
    after = {"after": str(start + SIZE), "link": "?after=x"}
    return {"results": things(start)} | ({"paging": {"next": after}} if goes_on(start) else {})


def stripe(asked: Question) -> Body:
    start = IDS.index(asked.query["starting_after"]) + 1 if "starting_after" in asked.query else 0
    return {"data": things(start), "has_more": goes_on(start)}


def google(asked: Question) -> Body:
    start = int(asked.query.get("pageToken", "c0")[1:])
    return {"things": things(start)} | (
        {"nextPageToken": f"c{start + SIZE}"} if goes_on(start) else {}
    )


def meta_pages(asked: Question) -> Body:
    page = asked.number("page", 1)
    assert page <= 3
    return {"things": things((page - 1) * SIZE), "meta": {"pagination": {"last_page": 3}}}


def has_next(asked: Question) -> Body:
    start = (asked.number("page", 1) - 1) * SIZE
    return {"things": things(start), "page_info": {"has_next": goes_on(start)}}


def total(asked: Question) -> Body:
    return {"things": things((asked.number("page", 1) - 1) * SIZE), "total": len(IDS)}


def count_of_this_page(asked: Question) -> Body:
    found = things((asked.number("page", 1) - 1) * SIZE)
    return {"things": found, "count": len(found)}


def next_number(asked: Question) -> Body:
    page = asked.number("page", 1)
    start = (page - 1) * SIZE
    return {"things": things(start), "next_page": page + 1 if goes_on(start) else None}


def scim(asked: Question) -> Body:
    return {"Resources": things(asked.number("startIndex", 1) - 1), "totalResults": len(IDS)}


def from_zero(asked: Question) -> Body:
    page = asked.number("page", 0)
    return {"things": things(page * SIZE), "page": page}


def untold(asked: Question) -> Body:
    page = asked.number("page", 1)
    return {"things": things((page - 1) * SIZE)} if page <= 3 else INVALID


def linked(asked: Question) -> Body:
    page = asked.number("page", 1)
    start = (page - 1) * SIZE
    link = {"Link": f'</linked?page={page + 1}>; rel="next"'} if goes_on(start) else {}
    return Answer(body=json.dumps(things(start)).encode(), headers=link)


def bare(asked: Question) -> Body:
    return things((asked.number("page", 1) - 1) * SIZE)


def bare_offsets(asked: Question) -> Body:
    return things(asked.number("offset", 0), asked.number("limit", SIZE))


Serve = Callable[[Question], Body]
WALKS: list[tuple[Serve, dict[str, Any], int]] = [
    (drf_numbers, {}, 3),
    (drf_numbers, {"page": 1}, 3),
    (drf_cursors, {"q": "a b"}, 3),
    (drf_offsets, {"limit": 100}, 3),
    (json_api, {"page_size": 3}, 3),
    (hal, {}, 3),
    (odata, {}, 3),
    (fastapi_pages, {}, 3),
    (fastapi_pages, {"size": 7}, 1),
    (fastapi_cursors, {}, 3),
    (litestar_pages, {"current_page": 1, "page_size": 3}, 3),
    (litestar_offsets, {}, 3),
    (litestar_offsets, {"limit": 100}, 1),
    (litestar_cursors, {}, 4),
    (spring, {}, 3),
    (spring, {"page": 0}, 3),
    (spring_dto, {}, 3),
    (spring_dto, {"page": 0}, 3),
    (from_zero, {"page": 0}, 4),
    (relay, {}, 3),
    (hubspot, {}, 3),
    (stripe, {}, 3),
    (google, {}, 3),
    (meta_pages, {}, 3),
    (has_next, {}, 3),
    (total, {}, 3),
    (count_of_this_page, {}, 4),
    (next_number, {}, 3),
    (scim, {}, 3),
    (from_zero, {}, 4),
    (untold, {}, 4),
    (untold, {"limit": 3}, 3),
    (untold, {"limit": 100}, 3),
    (linked, {}, 3),
    (bare, {}, 4),
    (bare_offsets, {"limit": 3}, 3),
]
NAMES = {bare: "get_bare", bare_offsets: "list_bare_offsets"}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Iterator[ModuleType]:
    """The client of `pages.yaml`."""
    with ExitStack() as stack:
        folder = tmp_path_factory.mktemp("pages")
        cache = Cache(cache_folder)
        package = generate(folder, HERE / "pages.yaml", "made_pages", cache, pagination=SETTINGS)
        yield stack.enter_context(imported(package))


@pytest.fixture
def server() -> Iterator[Server]:
    server = start_server()
    yield server
    server.shutdown()
    server.server_close()


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
    return getattr(client.walk, NAMES.get(list_things, list_things.__name__))


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
            return [each.id async for each in client.walk.untold()]

    serve(server, answer)
    with pages.Client(base_url=server.url, token="secret", max_retries=0) as client:
        if ends:
            assert [each.id for each in client.walk.untold()] == IDS
            assert anyio.run(walk) == IDS
        else:
            with pytest.raises(errors().APIStatusError) as caught:
                list(client.walk.untold())
            assert caught.value.status_code == status
            with pytest.raises(errors().APIStatusError):
                anyio.run(walk)
        serve(server, first)
        with pytest.raises(errors().APIStatusError):
            list(client.walk.untold())


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
                list(client.walk.drf_numbers())
        assert other.requests == []
    finally:
        other.shutdown()
        other.server_close()


def test_a_query_that_options_add_is_not_sent_twice(pages: ModuleType, server: Server) -> None:
    serve(server, drf_cursors)
    options = pages.RequestOptions(query={"q": "a b"})
    with pages.Client(base_url=server.url, token="secret") as client:
        assert [each.id for each in client.walk.drf_cursors(options=options)] == IDS
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("has_next", {"things": [], "page_info": {"has_next": True}}),
        ("spring", {"content": [], "last": False, "totalPages": 9, "number": 0}),
        ("total", {"things": [], "total": 9}),
        ("stripe", {"data": [], "has_more": True}),
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
            list(client.walk.google())
        assert len(server.requests) == 2
        with pytest.raises(errors().APIError, match="goes round in circles"):
            list(client.walk.google(page_token="same"))
        assert len(server.requests) == 3
        serve(server, lambda asked: {"things": [], "nextPageToken": "same"})
        assert list(client.walk.google(page_token="same")) == []


USE = """
from typing import assert_type
from made_pages import AsyncClient, Client
from made_pages.models import DrfList, Thing

def walk(client: Client) -> None:
    for thing in client.walk.drf_numbers(page=2):
        assert_type(thing, Thing)
    page = client.walk.drf_numbers()
    assert_type(page.body, DrfList)
    assert_type(page.next_page().items, list[Thing])
    for thing in client.walk.get_bare():
        assert_type(thing, Thing)
    assert_type(client.walk.hal().items, list[Thing])
    client.walk.linked()[0]

async def walk_async(client: AsyncClient) -> None:
    async for thing in client.walk.linked():
        assert_type(thing, Thing)
    assert_type((await client.walk.google()).items, list[Thing])
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
