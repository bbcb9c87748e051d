"""Lists of the committed client: pages that follow the cursor."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import pytest
from digitalriver import AsyncClient, Client
from digitalriver.errors import APIError

from tests.conformance.judge_client import JudgeProcess


@pytest.fixture
def client(judge: JudgeProcess) -> Iterator[Client]:
    with Client(token="secret", base_url=judge.url, max_retries=0) as client:
        yield client


def refund(id: str) -> dict[str, Any]:
    return {
        "id": id,
        "createdTime": "2020-09-22T12:09:44Z",
        "currency": "USD",
        "state": "pending",
        "liveMode": False,
    }


def page(*ids: str, more: bool) -> dict[str, Any]:
    return {"json": {"hasMore": more, "data": [refund(one) for one in ids]}}


THREE = (page("a", "b", more=True), page("c", more=True), page("d", more=False))


def queries(judge: JudgeProcess) -> list[dict[str, str]]:
    return [dict(parse_qsl(one.target.partition("?")[2])) for one in judge.exchanges()]


def test_iterating_walks_all_pages(client: Client, judge: JudgeProcess) -> None:
    judge.answer(*THREE)
    ids = [one.id for one in client.refunds.list(limit=2, state="pending")]
    assert ids == ["a", "b", "c", "d"]
    assert queries(judge) == [
        {"limit": "2", "state": "pending"},
        {"limit": "2", "state": "pending", "startingAfter": "b"},
        {"limit": "2", "state": "pending", "startingAfter": "c"},
    ]


def test_pages_are_fetched_when_they_are_reached(client: Client, judge: JudgeProcess) -> None:
    judge.answer(*THREE)
    items = iter(client.refunds.list())
    assert next(items).id == "a"
    assert next(items).id == "b"
    assert len(judge.exchanges()) == 1
    assert next(items).id == "c"
    assert len(judge.exchanges()) == 2


def test_page_has_its_items_its_body_and_the_next(client: Client, judge: JudgeProcess) -> None:
    judge.answer(*THREE)
    pages = list(client.refunds.list().iter_pages())
    assert [[item.id for item in one.items] for one in pages] == [["a", "b"], ["c"], ["d"]]
    assert [one.has_next for one in pages] == [True, True, False]
    assert pages[0].body.to_dict() == THREE[0]["json"]
    with pytest.raises(APIError, match="last"):
        pages[-1].next_page()


def test_empty_list_has_one_empty_page(client: Client, judge: JudgeProcess) -> None:
    judge.answer(page(more=False))
    assert list(client.refunds.list()) == []
    assert len(judge.exchanges()) == 1


def test_empty_page_that_promises_more_ends(client: Client, judge: JudgeProcess) -> None:
    judge.answer(page(more=True))
    assert list(client.refunds.list()) == []
    assert len(judge.exchanges()) == 1


def test_list_that_goes_round_in_circles_is_an_error(client: Client, judge: JudgeProcess) -> None:
    judge.answer(*[page("a", more=True) for _ in range(5)])
    with pytest.raises(APIError, match="circles"):
        list(client.refunds.list())
    assert len(judge.exchanges()) <= 3


def test_filters_are_kept_across_pages(client: Client, judge: JudgeProcess) -> None:
    judge.answer(*THREE)
    list(client.refunds.list(ids=["x", "y"], amount={"gte": "10.00"}))
    assert len(judge.exchanges()) == 3
    for exchange in judge.exchanges():
        assert exchange.parameters["query"]["ids"] == ["x", "y"]
        assert exchange.parameters["query"]["amount"] == {"gte": "10.00"}


def test_list_without_a_cursor_is_one_answer(client: Client, judge: JudgeProcess) -> None:
    judge.answer({"json": {"data": []}})
    specifications = client.country_specifications.list(country="IE", selling_entity="DR_IRELAND")
    assert specifications.to_dict() == {"data": []}


def test_async_for_walks_all_pages(judge: JudgeProcess) -> None:
    judge.answer(*THREE)

    async def walk() -> list[str | None]:
        async with AsyncClient(token="secret", base_url=judge.url) as client:
            return [one.id async for one in client.refunds.list(limit=2)]

    assert asyncio.run(walk()) == ["a", "b", "c", "d"]
    assert [query.get("startingAfter") for query in queries(judge)] == [None, "b", "c"]


def test_awaiting_a_list_gives_its_first_page(judge: JudgeProcess) -> None:
    judge.answer(*THREE)

    async def first() -> tuple[list[str | None], bool, list[str | None]]:
        async with AsyncClient(token="secret", base_url=judge.url) as client:
            page = await client.refunds.list()
            following = await page.next_page()
            return (
                [item.id for item in page.items],
                page.has_next,
                [item.id for item in following.items],
            )

    assert asyncio.run(first()) == (["a", "b"], True, ["c"])
