"""Moments as arguments and in models: the digits of a second that leave, over real HTTP."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import anyio
import pytest

from generator.system.cache import Cache
from tests.support.generated import generate, imported
from tests.support.recording_server import Answer, Server
from tests.support.rendering import document_of

MOMENT = datetime(2024, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
WHOLE = MOMENT.replace(microsecond=0)
TEXTS = {
    "exact": "2024-01-02T03:04:05.678901Z",
    "seconds": "2024-01-02T03:04:05Z",
    "milliseconds": "2024-01-02T03:04:05.678Z",
    "microseconds": "2024-01-02T03:04:05.678901Z",
}
NAMES = ("begin", "end", "seen", "made", "either", "breaks", "notes")
QUERY = ("since", "until", "days", "range[from]", "plain", "unclear")


@pytest.fixture
def server(server: Server) -> Server:
    server.answer(Answer(body=b'{"begin": "2024-01-02T03:04:05.6Z"}'))
    return server


def call(client: Any, moment: datetime) -> Any:
    return client.visits.add(
        moment,
        since=moment,
        until=moment,
        days=[moment],
        range={"from": moment},
        plain=moment,
        unclear=moment,
        x_at=moment,
        begin=moment,
        end=moment,
        seen=moment,
        made=moment,
        either=moment,
        breaks=[moment],
        notes={"at": [moment]},
    )


def sent(server: Server) -> dict[str, str]:
    """Return the text of every moment of the last request, by its name."""
    path, _, query = server.last.target.partition("?")
    body = json.loads(server.last.body)
    pairs = [unquote(pair).split("=") for pair in query.split("&")]
    values = {name: body[name] for name in NAMES if name in body}
    values["breaks"], values["notes"] = values["breaks"][0], values["notes"]["at"][0]
    return {
        "at": unquote(path).rpartition("/")[2],
        "x-at": server.last.header("x-at"),
        **dict(pairs),
        **values,
    }


def everywhere(package: Any, server: Server, moment: datetime) -> list[dict[str, str]]:
    """Return what leaves through each of the clients."""
    found = []

    async def main() -> None:
        async with package.AsyncClient(base_url=server.url) as client:
            await call(client, moment)

    with package.Client(base_url=server.url) as client:
        call(client, moment)
        found.append(sent(server))
    anyio.run(main)
    return [*found, sent(server)]


def test_moments_are_sent_as_examples_and_patterns_show_them(
    tmp_path: Path, cache_folder: Path, server: Server
) -> None:
    document = document_of("datetimes_as_shown")
    folder = generate(tmp_path, document, "made_shown", Cache(cache_folder))
    shown = {
        **dict.fromkeys(("at", "days", "x-at", "begin", "breaks"), "seconds"),
        **dict.fromkeys(("since", "until", "end"), "milliseconds"),
        **dict.fromkeys(("seen",), "microseconds"),
        **dict.fromkeys(("plain", "unclear", "made", "either", "notes"), "exact"),
    }
    with imported(folder) as package:
        for found in everywhere(package, server, MOMENT):
            assert {name: found[name] for name in shown} == {
                name: TEXTS[precision] for name, precision in shown.items()
            }
        for found in everywhere(package, server, WHOLE):
            assert found["since"] == found["end"] == "2024-01-02T03:04:05.000Z"
            assert found["seen"] == "2024-01-02T03:04:05.000000Z"
            assert found["plain"] == found["made"] == "2024-01-02T03:04:05Z"
        east = MOMENT.astimezone(timezone(timedelta(hours=1)))
        for found in everywhere(package, server, east):
            assert found["begin"] == found["at"] == "2024-01-02T04:04:05+01:00"
        with pytest.raises(package.InvalidRequestError, match="has no time zone"):
            everywhere(package, server, MOMENT.replace(tzinfo=None))


@pytest.mark.parametrize("datetimes", ["exact", "seconds", "milliseconds", "microseconds"])
def test_a_target_says_how_all_moments_are_sent(
    tmp_path: Path, cache_folder: Path, server: Server, datetimes: str
) -> None:
    document = document_of("datetimes_as_shown")
    name = f"made_{datetimes}"
    options = {"datetimes": datetimes, "naive_datetimes": "utc"}
    folder = generate(tmp_path, document, name, Cache(cache_folder), **options)
    with imported(folder) as package:
        for moment in (MOMENT, MOMENT.replace(tzinfo=None)):
            for found in everywhere(package, server, moment):
                assert found.keys() == {"at", "x-at", *QUERY, *NAMES}
                assert set(found.values()) == {TEXTS[datetimes]}
        visit = package.models.Visit(begin=MOMENT, breaks=[MOMENT], made=MOMENT)
        with package.Client(base_url=server.url) as client:
            client.visits.replace([visit])
        [written] = json.loads(server.last.body)
        text = TEXTS[datetimes]
        assert written == {"begin": text, "breaks": [text], "made": text}
        assert visit.to_dict() == written


@pytest.mark.parametrize("datetimes", ["documented", "exact", "seconds", "milliseconds"])
def test_what_came_goes_back_to_the_letter(
    tmp_path: Path, cache_folder: Path, server: Server, datetimes: str
) -> None:
    document = document_of("datetimes_as_shown")
    name = f"made_back_{datetimes}"
    folder = generate(tmp_path, document, name, Cache(cache_folder), datetimes=datetimes)
    texts = [
        "2024-01-02T03:04:05Z",
        "2024-01-02T03:04:05.000Z",
        "2024-01-02T03:04:05.678Z",
        "2024-01-02T03:04:05.678901Z",
        "2024-01-02T03:04:05.67890123Z",
        "2024-01-02T03:04:05+00:00",
        "2024-01-02T03:04:05",
    ]
    with imported(folder) as package, package.Client(base_url=server.url) as client:
        for text in texts:
            answer = {"begin": text, "end": text, "seen": text, "made": text, "breaks": [text]}
            server.answer(Answer(body=json.dumps(answer).encode()))
            visit = client.visits.add(MOMENT, begin=MOMENT)
            assert isinstance(visit.begin, datetime)
            client.visits.replace([visit])
            assert json.loads(server.last.body) == [answer]
            if text.endswith(("1Z", "8Z")):
                client.visits.add(MOMENT, begin=visit.end, plain=visit.end, since=visit.end)
                assert json.loads(server.last.body) == {"begin": text}
                assert f"since={text}&plain={text}" in unquote(server.last.target)
