"""What comes out of calls: pages, streams, raw responses, bytes, and what webhooks carry."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, assert_type

import binary_bodies
import httpx2
import pages_by_token
import pages_by_url
import response_headers
import responses
import streams
import webhooks
from digitalriver import AsyncClient, AsyncPage, Client, Page, RawResponse, models
from pages_by_token import models as token_models
from pages_by_url import models as url_models
from responses import models as job_models
from streams import models as stream_models
from webhooks import models as webhook_models
from webhooks import webhooks as hooks


def pages(client: Client) -> None:
    for refund in client.refunds.list(
        limit=10, created_time={"gte": datetime(2026, 1, 2, tzinfo=UTC)}
    ):
        assert_type(refund, models.Refund)
    first = client.refunds.list()
    assert_type(first, Page[models.Refund, models.ListRefundsResponse])
    assert_type(first.items, list[models.Refund])
    assert_type(first.body, models.ListRefundsResponse)
    assert_type(first.has_next, bool)
    assert_type(first.next_page(), Page[models.Refund, models.ListRefundsResponse])
    assert_type(first.response, httpx2.Response)
    assert_type([refund.id for refund in first], list[str | None])
    for page in first.iter_pages():
        assert_type(page, Page[models.Refund, models.ListRefundsResponse])
    first.next  # refused: attr-defined reportAttributeAccessIssue
    first.item  # refused: attr-defined reportAttributeAccessIssue
    len(first)  # refused: arg-type reportArgumentType


async def pages_to_await(client: AsyncClient) -> None:
    async for refund in client.refunds.list():
        assert_type(refund, models.Refund)
    first = await client.refunds.list(limit=1)
    assert_type(first, AsyncPage[models.Refund, models.ListRefundsResponse])
    assert_type(await first.next_page(), AsyncPage[models.Refund, models.ListRefundsResponse])
    async for page in client.refunds.list().iter_pages():
        assert_type(page.items, list[models.Refund])
    async for refund in first:
        assert_type(refund, models.Refund)
    client.refunds.list().items  # refused: attr-defined reportAttributeAccessIssue
    list(client.refunds.list())  # refused: call-overload reportArgumentType


def pages_of_other_kinds(tokens: pages_by_token.Client, urls: pages_by_url.Client) -> None:
    for item in tokens.items.list(page_size=5):
        assert_type(item, token_models.Item)
    for thing in urls.items.list(q="a"):
        assert_type(thing, url_models.Item)
    tokens.items.list(page_size="5")  # refused: arg-type reportArgumentType
    tokens.items.list(page_siz=5)  # refused: call-arg reportCallIssue


def records(client: streams.Client) -> None:
    with client.events.listen() as stream:
        assert_type(stream, streams.Stream[stream_models.Event])
        for event in stream:
            assert_type(event, stream_models.Event)
            event.typ  # refused: attr-defined reportAttributeAccessIssue
    for row in client.events.export_rows().reconnecting(3):
        assert_type(row, stream_models.ExportRowsResponse)
    for change in client.events.watch():
        match change:
            case stream_models.WatchResponseAdded():
                assert_type(change.data, stream_models.Event)
            case stream_models.WatchResponseRemoved():
                assert_type(change.data.id, int)
            case stream_models.Note():
                assert_type(change.data, str | None)
            case _:
                assert_type(change, stream_models.UnknownWatchResponse)
    client.events.import_rows([{"type": "a"}, stream_models.Event(data="b")])
    client.events.import_rows(stream_models.Event(type=name) for name in "abc")
    client.events.import_rows([{"kind": "a"}])  # refused: list-item reportArgumentType
    client.events.lisen()  # refused: attr-defined reportAttributeAccessIssue


async def records_to_await(client: streams.AsyncClient) -> None:
    async with await client.events.listen() as stream:
        assert_type(stream, streams.AsyncStream[stream_models.Event])
        async for event in stream:
            assert_type(event, stream_models.Event)


def raw(client: Client) -> None:
    response = client.with_raw_response(client.refunds.create, currency="EUR", order_id="1")
    assert_type(response, RawResponse[models.Refund])
    assert_type(response.parse(), models.Refund)
    assert_type(response.status_code, int)
    assert_type(response.headers, httpx2.Headers)
    assert_type(response.request_id, str | None)
    assert_type(response.content, bytes)
    request = models.RefundRequest(currency="EUR")
    whole = client.with_raw_response(client.refunds.create, body=request)
    assert_type(whole, RawResponse[models.Refund])
    listed = client.with_raw_response(client.refunds.list, limit=1)
    assert_type(listed, RawResponse[Page[models.Refund, models.ListRefundsResponse]])
    client.with_raw_response(
        client.refunds.create, curency="EUR"
    )  # refused: arg-type reportCallIssue
    client.with_raw_response(client.refunds.retrieve)  # refused: call-arg reportCallIssue
    client.with_raw_response(
        client.refunds.retreive
    )  # refused: attr-defined reportAttributeAccessIssue
    # Edits of `oarlock bump` follow this spelling, so type checkers take it, without a type.
    assert_type(client.with_raw_response.refunds.list, Any)
    response.parsed()  # refused: attr-defined reportAttributeAccessIssue
    response.status  # refused: attr-defined reportAttributeAccessIssue


async def raw_to_await(client: AsyncClient) -> None:
    response = await client.with_raw_response(client.refunds.retrieve, "1")
    assert_type(response.parse(), models.Refund)
    listed = await client.with_raw_response(client.refunds.list)
    assert_type(listed.parse(), AsyncPage[models.Refund, models.ListRefundsResponse])
    await client.with_raw_response(
        client.refunds.retrieve, identifier="1"
    )  # refused: call-arg reportCallIssue


def headers(client: response_headers.Client) -> None:
    response = client.with_raw_response(client.things.list)
    assert_type(response, response_headers.RawResponse[list[str]])
    assert_type(response.typed_headers, response_headers.TypedHeaders)


def several_successes(client: responses.Client) -> None:
    made = client.jobs.create()
    assert_type(made, job_models.Job | job_models.Ticket | None)
    if made is not None:
        made.id  # refused: union-attr reportAttributeAccessIssue
    match made:
        case job_models.Job():
            assert_type(made.id, str | None)
        case job_models.Ticket():
            assert_type(made.ticket, str | None)
        case _:
            assert_type(made, None)
    assert_type(client.jobs.replace(), Any)
    client.jobs.delete()


def contents(client: binary_bodies.Client, path: Path, pieces: Iterator[bytes]) -> None:
    with client.blobs.download("1") as content:
        assert_type(content, binary_bodies.BinaryResponse)
        assert_type(content.write_to("a-file"), int)
    assert_type(client.blobs.download("1").read(), bytes)
    for chunk in client.blobs.preview("1").iter_bytes():
        assert_type(chunk, bytes)
    client.blobs.upload("1", path)
    client.blobs.upload("1", pieces)
    client.blobs.upload("1", "text")  # refused: arg-type reportArgumentType
    client.blobs.upload("1")  # refused: call-arg reportCallIssue
    client.blobs.download("1").raed()  # refused: attr-defined reportAttributeAccessIssue


async def contents_to_await(
    client: binary_bodies.AsyncClient, pieces: AsyncIterator[bytes]
) -> None:
    content = await client.blobs.download("1")
    assert_type(content, binary_bodies.AsyncBinaryResponse)
    assert_type(await content.read(), bytes)
    async for chunk in content.iter_bytes():
        assert_type(chunk, bytes)
    await client.blobs.upload("1", pieces)


def payloads(body: bytes) -> None:
    assert_type(hooks.parse_order_created(body), webhook_models.Order)
    assert_type(hooks.parse_order_created(body.decode()).id, str)
    assert_type(hooks.parse_on_shipped(body).at, datetime)
    assert_type(webhooks.webhooks.parse_create_order_once_on_paid(body), dict[str, int])
    changed = hooks.parse_orders_changed(body)
    assert_type(changed, webhook_models.Order | webhook_models.Payment)
    assert_type(hooks.parse("orderCreated", body), Any)
    hooks.parse_order_creatd(body)  # refused: attr-defined reportAttributeAccessIssue
    hooks.parse_order_created({"id": "1"})  # refused: arg-type reportArgumentType
    hooks.parse_order_created(body).total_  # refused: attr-defined reportAttributeAccessIssue
