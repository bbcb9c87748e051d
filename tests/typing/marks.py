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


async def of_an_asynchronous_client(client: deprecated.AsyncClient) -> None:
    assert_type(await client.things.make(thing_name="a"), models.Thing)
    await client.things.create(thing_name="a")  # refused: deprecated reportDeprecated
    await client.marks.renew()  # refused: deprecated reportDeprecated
