"""Names: those that exist are known, with their types; an invented one is refused."""

from __future__ import annotations

from datetime import datetime
from typing import assert_type

import digitalriver
from digitalriver import AsyncClient, Client, errors, models


def of_the_package(
    client: Client, page: digitalriver.Page[models.Refund, models.ListRefundsResponse]
) -> None:
    assert_type(digitalriver.__version__, str)
    assert_type(page.items, list[models.Refund])
    created: digitalriver.Timestamp | None = page.items[0].created_time
    assert_type(created, datetime | None)
    token: digitalriver.TokenSource = "token"
    print(token)
    print(
        digitalriver.Stream, digitalriver.AsyncStream, digitalriver.RawResponse, digitalriver.Model
    )
    print(
        digitalriver.BinaryResponse,
        digitalriver.AsyncBinaryResponse,
        digitalriver.File,
        digitalriver.AsyncPage,
    )
    digitalriver.Clients()  # refused: attr-defined reportAttributeAccessIssue
    digitalriver.nope  # refused: attr-defined reportAttributeAccessIssue


def of_models() -> None:
    refund = models.Refund()
    assert_type(refund.order_id, str | None)
    print(refund.order_ids)  # refused: attr-defined reportAttributeAccessIssue
    models.Refnd()  # refused: attr-defined reportAttributeAccessIssue


def of_the_client(client: Client) -> None:
    assert_type(client.refunds.retrieve("1"), models.Refund)
    client.refund  # refused: attr-defined reportAttributeAccessIssue
    client.refunds.retreive("1")  # refused: attr-defined reportAttributeAccessIssue
    client.refunds.retrieve(identifier="1")  # refused: call-arg reportCallIssue
    client.refunds.list(limits=10)  # refused: call-arg reportCallIssue


async def of_the_asynchronous_client(client: AsyncClient) -> None:
    assert_type(await client.refunds.retrieve("1"), models.Refund)
    assert_type(
        client.refunds.list(), digitalriver.AsyncPages[models.Refund, models.ListRefundsResponse]
    )
    assert_type(
        await client.refunds.list(),
        digitalriver.AsyncPage[models.Refund, models.ListRefundsResponse],
    )
    client.refund  # refused: attr-defined reportAttributeAccessIssue
    await client.refunds.retreive("1")  # refused: attr-defined reportAttributeAccessIssue


def of_errors() -> None:
    try:
        print()
    except errors.NotFoundError as error:
        assert_type(error.status_code, int)
        print(error.statuscode)  # refused: attr-defined reportAttributeAccessIssue
    except errors.NotFound:  # refused: attr-defined reportAttributeAccessIssue
        pass
