"""Pages: every way in which lists continue, and that none goes on for ever."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import anyio
import pytest
from pydantic import Field
from runtime.answers.raw import RawResponse
from runtime.auth.schemes import bearer
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import APIError, InternalServerError, NotFoundError
from runtime.models.model import Model
from runtime.pages import AsyncPage, AsyncPages, Page
from runtime.request import Request, RequestOptions, form
from runtime.resource import AsyncResource, Resource
from runtime.strategies import (
    CursorById,
    CursorToken,
    LinkHeader,
    NextUrl,
    Offset,
    PageNumber,
    Strategy,
    find_link,
)

from tests.support.recording_server import Answer, Recorded, Server


class Item(Model):
    id: str


class ItemList(Model):
    data: list[Item] | None = None
    has_more: bool | None = Field(
        default=None, validation_alias="hasMore", serialization_alias="hasMore"
    )


ALL = [f"i{number}" for number in range(7)]
Pick = Callable[[dict[str, str], list[str]], dict[str, Any]]


def serve(server: Server, pick: Callable[[dict[str, str]], Any]) -> None:
    def answer(request: Recorded) -> Answer:
        query = {key: values[0] for key, values in parse_qs(request.query).items()}
        return Answer(body=json.dumps(pick(query)).encode())

    server.answer(answer)


def items(ids: list[str]) -> list[dict[str, str]]:
    return [{"id": each} for each in ids]


def by_id(query: dict[str, str]) -> dict[str, Any]:
    start = ALL.index(query["startingAfter"]) + 1 if "startingAfter" in query else 0
    stop = start + int(query.get("limit", 3))
    return {"data": items(ALL[start:stop]), "hasMore": stop < len(ALL)}


BY_ID = CursorById(items="data", more="hasMore", parameter="startingAfter", key="id")


def first_page(
    client: SyncClient,
    strategy: Strategy = BY_ID,
    query: dict[str, Any] | None = None,
    tp: Any = ItemList,
) -> Page[Any, Any]:
    request: Request[Any] = Request("GET", "/items", query=query or {}, responses={"200": tp})
    return client.send_paged(request, strategy)


def ids(page: Page[Any, Any]) -> list[str]:
    return [item["id"] if isinstance(item, dict) else item.id for item in page]


def test_iterating_goes_through_all_items_of_all_pages(server: Server, client: SyncClient) -> None:
    serve(server, by_id)
    page = first_page(client, query={"limit": 3, "q": form(["a", "b"], explode=False)})
    assert [item.id for item in page.items] == ALL[:3]
    assert isinstance(page.body, ItemList)
    assert (page.has_next, page.response.status_code) == (True, 200)
    assert len(server.requests) == 1
    assert ids(page) == ALL
    assert [request.query for request in server.requests] == [
        "limit=3&q=a,b",
        "limit=3&q=a,b&startingAfter=i2",
        "limit=3&q=a,b&startingAfter=i5",
    ]
    assert repr(page) == "<Page of 3 items, more to come>"


def test_pages_can_be_walked_one_by_one(server: Server, client: SyncClient) -> None:
    serve(server, by_id)
    page = first_page(client)
    assert [len(each.items) for each in page.iter_pages()] == [3, 3, 1]
    second = page.next_page()
    assert [item.id for item in second.items] == ALL[3:6]
    assert [item.id for item in page.next_page().items] == ALL[3:6]
    last = second.next_page()
    assert not last.has_next
    with pytest.raises(APIError, match="this is the last page"):
        last.next_page()


def test_without_a_flag_a_short_page_is_the_last(server: Server, client: SyncClient) -> None:
    serve(server, lambda query: {"data": by_id(query)["data"]})
    strategy = CursorById(items="data", parameter="startingAfter", limit="limit")
    assert ids(first_page(client, strategy, {"limit": 3})) == ALL
    assert len(server.requests) == 3
    server.requests.clear()
    assert ids(first_page(client, strategy)) == ALL
    assert len(server.requests) == 4


@pytest.mark.parametrize("body", [
    {"data": [{"id": "a"}]}, {"data": [{"id": "a"}], "hasMore": False}, {"data": [{"id": "a"}], "hasMore": None},
    {"data": [], "hasMore": True}, {"data": None}, {},
])  # fmt: skip
def test_an_absent_or_false_flag_or_no_items_end_a_list(
    server: Server, client: SyncClient, body: dict[str, Any]
) -> None:
    serve(server, lambda query: body)
    page = first_page(client)
    assert not page.has_next
    assert len(list(page)) == len(body.get("data") or [])


def by_token(query: dict[str, str]) -> dict[str, Any]:
    start = int(query.get("pageToken", "0"))
    stop = start + 3
    token = {"next": str(stop)} if stop < len(ALL) else {"next": ""}
    return {"result": {"list": items(ALL[start:stop])}, "meta": token}


def by_number(query: dict[str, str]) -> dict[str, Any]:
    start = (int(query.get("page", "1")) - 1) * 3
    return {"items": items(ALL[start : start + 3]), "pages": 3, "more": start + 3 < len(ALL)}


def by_offset(query: dict[str, str]) -> dict[str, Any]:
    start = int(query.get("offset", "0"))
    return {"items": items(ALL[start : start + 3]), "total": len(ALL)}


@pytest.mark.parametrize(("pick", "strategy", "query", "requests"), [
    (by_token, CursorToken(items="result.list", token="meta.next", parameter="pageToken"), {}, 3),
    (by_number, PageNumber(items="items", parameter="page", total="pages"), {}, 3),
    (by_number, PageNumber(items="items", parameter="page", more="more"), {"page": 1}, 3),
    (by_number, PageNumber(items="items", parameter="page", limit="n"), {"n": 3}, 3),
    (by_number, PageNumber(items="items", parameter="page"), {}, 4),
    (by_offset, Offset(items="items", parameter="offset", total="total"), {}, 3),
    (by_offset, Offset(items="items", parameter="offset"), {"offset": form(0)}, 4),
])  # fmt: skip
def test_each_strategy_walks_all_items(
    server: Server, client: SyncClient, pick: Any, strategy: Strategy, query: Any, requests: int
) -> None:
    serve(server, pick)
    assert ids(first_page(client, strategy, query, Any)) == ALL
    assert len(server.requests) == requests


def linked(server: Server, base: str = "") -> Callable[[Recorded], Answer]:
    def answer(request: Recorded) -> Answer:
        start = int(parse_qs(request.query).get("from", ["0"])[0])
        body = items(ALL[start : start + 3])
        link = f'<{base}/items?from={start + 3}&x=%7Ba>; foo="a, b"; rel="last next", <x>; rel=prev'
        headers = {"Link": link} if start + 3 < len(ALL) else {"Link": '<y>; rel="first"'}
        return Answer(body=json.dumps(body).encode(), headers=headers)

    return answer


def test_link_headers_relative_and_absolute(server: Server, client: SyncClient) -> None:
    for base in ("", server.url):
        server.requests.clear()
        server.answer(linked(server, base))
        page = first_page(client, LinkHeader(), {"q": "1"}, list[Item])
        assert ids(page) == ALL
        assert [request.target for request in server.requests] == [
            "/items?q=1", "/items?from=3&x=%7Ba", "/items?from=6&x=%7Ba",
        ]  # fmt: skip


@pytest.mark.parametrize(("header", "url"), [
    ('<a>; rel="next"', "a"), ("<a>; rel=next", "a"), ('<a>; REL="NEXT"', "a"), ('<p>; rel=prev, <n>; rel=next', "n"),
    ('<n>; title="x, <y>; rel=next"; rel="next"', "n"), ('<a,b;c>; rel="next"', "a,b;c"), ("<a>", ""), ("", ""),
    ('<a>; rel="prev"; title="next"', ""), ("nonsense; rel=next", ""),
])  # fmt: skip
def test_link_headers_as_the_rfc_has_them(header: str, url: str) -> None:
    assert find_link([header]) == url


def test_urls_in_the_body(server: Server, client: SyncClient) -> None:
    def pick(query: dict[str, str]) -> dict[str, Any]:
        start = int(query.get("from", "0"))
        more = (
            {"next": f"{server.url}/items?from={start + 3}"}
            if start + 3 < len(ALL)
            else {"next": None}
        )
        return {"values": items(ALL[start : start + 3]), **more}

    serve(server, pick)
    assert ids(first_page(client, NextUrl(items="values", url="next"), {"q": 1}, Any)) == ALL


def test_credentials_do_not_follow_a_list_to_another_server(
    server: Server, other_server: Server
) -> None:
    serve(server, lambda query: {"values": items(["a"]), "next": f"{other_server.url}/items"})
    with SyncClient(package="demo", base_url=server.url, schemes={"b": bearer("secret")}) as client:
        page = first_page(client, NextUrl(items="values", url="next"), {}, Any)
        assert page.has_next
        with pytest.raises(APIError, match=r"on another server: 127\.0\.0\.1"):
            page.next_page()
    assert other_server.requests == []


@pytest.mark.parametrize(("strategy", "body"), [
    (BY_ID, {"data": [{"id": "a"}], "hasMore": True}),
    (CursorToken(items="data", token="next", parameter="t"), {"data": [{"id": "a"}], "next": "x"}),
    (PageNumber(items="data"), {"data": [{"id": "a"}]}),
    (Offset(items="data"), {"data": [{"id": "a"}]}),
    (NextUrl(items="data", url="next"), {"data": [{"id": "a"}], "next": "/items"}),
])  # fmt: skip
def test_a_list_that_goes_in_circles_raises(
    server: Server, client: SyncClient, strategy: Strategy, body: dict[str, Any]
) -> None:
    serve(server, lambda query: body)
    with pytest.raises(
        APIError, match=r"GET /items: (the list goes round|the server sent the same)"
    ):
        ids(first_page(client, strategy, {}, Any))
    assert len(server.requests) <= 3


def test_options_hold_for_every_page_and_errors_come_when_reached(
    server: Server, client: SyncClient
) -> None:
    serve(server, by_id)
    request: Request[Any] = Request("GET", "/items", responses={"200": ItemList})
    page: Page[Any, Any] = client.send_paged(request, BY_ID, RequestOptions(headers={"X-A": "1"}))
    page.next_page()
    assert server.last.header("x-a") == "1"
    server.answer(Answer(status=500))
    with pytest.raises(InternalServerError):
        ids(page)
    server.answer(Answer(status=404))
    with pytest.raises(NotFoundError):
        first_page(client)


class Items(Resource):
    def list(self) -> Page[Item, ItemList]:
        return self._client.send_paged(Request("GET", "/items", responses={"200": ItemList}), BY_ID)


class AsyncItems(AsyncResource):
    def list(self) -> AsyncPages[Item, ItemList]:
        return self._client.send_paged(Request("GET", "/items", responses={"200": ItemList}), BY_ID)


def test_raw_responses_of_lists_parse_to_their_page(server: Server, client: SyncClient) -> None:
    serve(server, by_id)
    raw = client.with_raw_response(Items(client).list)
    assert isinstance(raw, RawResponse)
    assert ids(raw.parse()) == ALL


def test_asynchronous_lists(server: Server, make_async: Callable[..., AsyncBaseClient]) -> None:
    serve(server, by_id)

    async def main() -> None:
        async with make_async() as client:
            resource = AsyncItems(client)
            page = await resource.list()
            assert isinstance(page, AsyncPage)
            assert [item.id for item in page.items] == ALL[:3]
            assert page.has_next
            assert [item.id async for item in resource.list()] == ALL
            assert [item.id async for item in page] == ALL
            assert [len(each.items) async for each in resource.list().iter_pages()] == [3, 3, 1]
            assert [item.id for item in (await page.next_page()).items] == ALL[3:6]
            raw = await client.with_raw_response(resource.list)
            assert (await raw.parse().next_page()).items[0].id == "i3"

    anyio.run(main)


CAP = 3
"""As many items as the server gives at most, whatever it is asked for."""


def walked(
    server: Server, client: SyncClient, strategy: Strategy, count: int, query: dict[str, int], told: Any
) -> int:  # fmt: skip
    """Walk a list of `count` items, check that each came once, and return how many requests it took."""
    whole = [f"n{number}" for number in range(count)]

    def answer(request: Recorded) -> Answer:
        asked = {key: int(values[0]) for key, values in parse_qs(request.query).items()}
        size = min(asked.get("limit", CAP), CAP)
        is_numbered = isinstance(strategy, PageNumber)
        start = (asked.get("page", 1) - 1) * size if is_numbered else asked.get("offset", 0)
        if start and start >= count and is_numbered:
            return Answer(status=404)
        found = whole[start : start + size]
        return Answer(body=json.dumps({"data": items(found), **told(len(found), size)}).encode())

    server.requests.clear()
    server.answer(answer)
    assert ids(first_page(client, strategy, query, Any)) == whole
    return len(server.requests)


@pytest.mark.parametrize("limit", [None, 2, 3, 100])
@pytest.mark.parametrize("size", [0, 3])
@pytest.mark.parametrize("count", [0, 1, 3, 4, 6, 7])
def test_no_meaning_of_a_number_ends_a_walk_early(
    server: Server, client: SyncClient, count: int, size: int, limit: int | None
) -> None:
    query = {} if limit is None else {"limit": limit}
    pages = max(1, -(-count // min(limit or CAP, CAP)))
    for name in ("total", "count", "total_count", "meta.total"):
        number = PageNumber("data", limit="limit", total_items=name, size=size)
        offset = Offset("data", limit="limit", total=name, size=size)
        for strategy in (number, offset):

            def all_items(found: int, full: int, name: str = name) -> Any:
                return {name: count}

            def this_page(found: int, full: int, name: str = name) -> Any:
                return {name: found}

            requests = walked(server, client, strategy, count, query, all_items)
            needless = pages == 1 and name != "total_count" and count > 0
            assert requests <= pages + needless
            # A "total" of fewer items than were asked for is taken at its word.
            if name == "count" or (name != "total_count" and limit != 100):
                assert walked(server, client, strategy, count, query, this_page) <= pages + 1
            assert walked(server, client, strategy, count, query, lambda *_: {}) <= pages + 1


@pytest.mark.parametrize("count", [1, 3, 4, 7])
def test_numbers_of_pages_end_a_walk_where_they_are_possible(
    server: Server, client: SyncClient, count: int
) -> None:
    strategy = PageNumber("data", total="pages")
    pages = -(-count // CAP)
    for told, needless in ((pages, 0), (str(pages), 0), (0, 1), (None, 1)):
        requests = walked(server, client, strategy, count, {}, lambda *_: {"pages": told})  # noqa: B023
        assert requests == pages + needless


def test_a_token_that_is_a_url_is_where_the_list_goes_on(
    server: Server, client: SyncClient
) -> None:
    server.answer(
        Answer(body=json.dumps({"data": items(["a"]), "next": f"{server.url}/more?c=1"}).encode()),
        Answer(body=json.dumps({"data": items(["b"]), "next": None}).encode()),
    )
    strategy = CursorToken(items="data", token="next", parameter="after")
    request: Request[Any] = Request("GET", "/list", responses={"200": dict[str, Any]})
    pages: Page[Any, Any] = client.send_paged(request, strategy)
    assert list(pages) == items(["a", "b"])
    assert [asked.target for asked in server.requests] == ["/list", "/more?c=1"]


@pytest.mark.parametrize("url", ["http://a:b/", "x" * 100_000])
def test_a_next_url_that_is_none_is_an_error(server: Server, client: SyncClient, url: str) -> None:
    server.answer(Answer(body=json.dumps({"data": items(["a"]), "next": url}).encode()))
    request: Request[Any] = Request("GET", "/list", responses={"200": dict[str, Any]})
    pages: Page[Any, Any] = client.send_paged(request, NextUrl(items="data", url="next"))
    with pytest.raises(APIError, match="the next page is not at a URL"):
        list(pages)
    assert len(server.requests) == 1
