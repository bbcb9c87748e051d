"""Arguments that are called like helpers, types or the module of models keep their names, and results their types."""

from __future__ import annotations

from datetime import date
from typing import assert_type

from arguments_like_helpers import Client, models


def called(client: Client) -> None:
    found = client.things.search(
        "a", content={"b": 1}, models="m", str="s", date=date(2026, 1, 2), deep_object={"k": "v"}
    )
    assert_type(found, models.Thing)
    assert_type(
        client.things.send_days(merge="m", date_only=date(2026, 1, 2), list=["a"]), list[str]
    )
    client.things.search("a", models=1)  # refused: arg-type reportArgumentType
