"""Bodies: with their properties or whole, never without what they have to have."""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

import argument_spellings
import body_arguments
import digitalriver
import form_body
import multipart_upload
import streams_on_demand
from body_arguments import models as bodies
from digitalriver import models
from multipart_upload import models as uploads
from streams_on_demand import models as streams


def by_properties_or_whole(client: digitalriver.Client) -> None:
    assert_type(client.refunds.create(currency="EUR", order_id="1"), models.Refund)
    assert_type(client.refunds.create(body=models.RefundRequest(currency="EUR")), models.Refund)
    assert_type(client.refunds.create(currency="EUR", amount=None), models.Refund)
    client.refunds.create(order_id="1")  # refused: call-overload reportCallIssue
    client.refunds.create(currency=None)  # refused: call-overload reportArgumentType
    client.refunds.create(body=models.Refund())  # refused: call-overload reportArgumentType
    client.refunds.create("EUR")  # refused: call-overload reportCallIssue
    client.refunds.update("1", metadata={"a": "b"})
    client.refunds.update("1", metadata="a")  # refused: arg-type reportArgumentType


async def asynchronously(client: digitalriver.AsyncClient) -> None:
    assert_type(await client.refunds.create(currency="EUR"), models.Refund)
    assert_type(
        await client.refunds.create(body=models.RefundRequest(currency="EUR")), models.Refund
    )
    await client.refunds.create(order_id="1")  # refused: call-overload reportCallIssue


def bodies_that_have_to_be_there(client: body_arguments.Client) -> None:
    client.things.create(name="a", size=1, note="b")
    client.things.create(body=bodies.Thing(name="a", size=1))
    client.things.create()  # refused: call-overload reportCallIssue
    client.things.create(name="a")  # refused: call-overload reportCallIssue
    client.things.create(size=1, note="b")  # refused: call-overload reportCallIssue
    client.things.update()
    client.things.update(note="a")
    client.things.replace(["a"])
    client.things.replace()  # refused: call-arg reportCallIssue
    client.things.delete()


def forms(client: form_body.Client) -> None:
    client.charges.create(amount=1)
    client.charges.create(amount=1, tags=["a"])
    client.charges.create(tags=["a"])  # refused: call-overload reportCallIssue
    client.charges.create()  # refused: call-overload reportCallIssue


def files(client: multipart_upload.Client, path: Path) -> None:
    client.files.upload(file=path, purpose="report")
    client.files.upload(body=uploads.Upload(file=path, purpose="report"))
    client.files.upload(file=path)  # refused: call-overload reportCallIssue
    client.files.upload(purpose="report")  # refused: call-overload reportCallIssue


def a_property_called_body(client: argument_spellings.Client) -> None:
    client.notes.create(list="a", body="text")
    client.notes.create(list="a", request_body={"body": "text"})
    client.notes.create(
        list="a", request_body={"text": "a"}
    )  # refused: call-overload reportArgumentType
    client.notes.create(list="a")  # refused: call-overload reportCallIssue


def streams_are_known_by_their_switch(
    client: streams_on_demand.Client, request: streams.CreateCompletionRequest
) -> None:
    assert_type(client.completions.create(prompt="a"), streams.Completion)
    assert_type(
        client.completions.create(prompt="a", stream=True), streams_on_demand.Stream[streams.Piece]
    )
    assert_type(client.completions.create(body=request), streams.Completion)
    assert_type(
        client.completions.create(body=request, stream=True),
        streams_on_demand.Stream[streams.Piece],
    )
    client.completions.create(stream=True)  # refused: call-overload reportCallIssue
    client.completions.create()  # refused: call-overload reportCallIssue
