"""Dates and decimals as arguments: written as their schemas say, over real HTTP."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import anyio
import pytest

from generator.system.cache import Cache
from tests.support.generated import generate, imported
from tests.support.recording_server import Answer, Server
from tests.support.rendering import document_of

MOMENT = datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.fixture
def server(server: Server) -> Server:
    server.answer(Answer(status=204, body=b""))
    return server


def call(client: Any, day: date) -> Any:
    return client.days.add(
        day,
        since=day,
        days=[day, date(2024, 5, 6)],
        at=MOMENT,
        rate=Decimal("1.10"),
        x_day=day,
        due=day,
        paid=MOMENT,
        holidays=[day],
        amount=Decimal("1.10"),
        rates=[Decimal("0.1"), 2],
        price=Decimal("1.10"),
    )


@pytest.mark.parametrize("day", [MOMENT, MOMENT.replace(tzinfo=None), date(2024, 1, 2)])
def test_arguments_are_written_by_their_schemas(
    tmp_path: Path, cache_folder: Path, server: Server, day: date
) -> None:
    document = document_of("dates_and_numbers_as_arguments")
    folder = generate(tmp_path, document, "made_days", Cache(cache_folder))
    with imported(folder) as package:

        async def main() -> None:
            async with package.AsyncClient(base_url=server.url) as client:
                await call(client, day)

        with package.Client(base_url=server.url) as client:
            call(client, day)
        anyio.run(main)
    for request in server.requests:
        assert request.target == (
            "/days/2024-01-02?since=2024-01-02&days=2024-01-02,2024-05-06"
            "&at=2024-01-02T03%3A04%3A05Z&rate=1.10"
        )
        assert request.header("x-day") == "2024-01-02"
        assert request.body == (
            b'{"due":"2024-01-02","paid":"2024-01-02T03:04:05Z","holidays":["2024-01-02"],'
            b'"amount":1.10,"rates":[0.1,2],"price":"1.10"}'
        )
    assert len(server.requests) == 2
