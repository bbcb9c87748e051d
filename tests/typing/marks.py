"""Deprecated operations are reported where they are used, in each of their signatures."""

from __future__ import annotations

from typing import assert_type

import deprecated
from deprecated import models


def of_a_client(client: deprecated.Client) -> None:
    assert_type(client.things.make(thing_name="a"), models.Thing)
    client.things.create(thing_name="a")  # refused: deprecated reportDeprecated
    client.things.create(body=models.Thing(thing_name="a"))  # refused: deprecated reportDeprecated
    client.marks.mark_deprecated()  # refused: deprecated reportDeprecated
    client.marks.renew()  # refused: deprecated reportDeprecated


def of_arguments(client: deprecated.Client) -> None:
    assert_type(client.things.search(oldest="a", new="b"), models.Thing)
    client.things.search(oldest="a", old="b")  # refused: deprecated reportDeprecated
    client.things.search(oldest="a", new="b", older="c")  # refused: deprecated reportDeprecated
    client.things.search(new="b")  # refused: call-overload reportCallIssue
    client.things.search(oldest="a", ald="b")  # refused: call-overload reportCallIssue
    assert_type(client.things.make(thing_name="a"), models.Thing)
    client.things.make(thing_name="a", size=1)  # refused: deprecated reportDeprecated
    client.things.make(body={"thingName": "a", "size": 1})
    client.with_raw_response(client.things.search, oldest="a", new="b")


def of_fields(thing: models.Thing, old: models.Old) -> None:
    assert_type(thing.thing_name, str)
    assert_type(thing.size, int | None)  # refused: deprecated reportDeprecated
    if thing.size is not None:  # refused: deprecated reportDeprecated
        print(thing.thing_name)
    old.old  # refused: deprecated reportDeprecated
    old.new = "a"
    models.Thing(thing_name="a", size=1)
    models.Thing(thing_name="a", size="b")  # refused: arg-type reportArgumentType
    models.Thing(size=1)  # refused: call-arg reportCallIssue
    models.Thing(thing_name="a", siz=1)  # refused: call-arg reportCallIssue
    thing.sise  # refused: attr-defined reportAttributeAccessIssue


async def of_an_asynchronous_client(client: deprecated.AsyncClient) -> None:
    assert_type(await client.things.make(thing_name="a"), models.Thing)
    await client.things.create(thing_name="a")  # refused: deprecated reportDeprecated
    await client.marks.renew()  # refused: deprecated reportDeprecated
