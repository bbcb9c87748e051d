"""A deprecated operation warns the line that calls it, and does what it did."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from generator.options import names_of
from generator.system.cache import Cache
from tests.support.generated import generate, imported
from tests.support.recording_server import Answer, start_server
from tests.support.rendering import document_of


def test_a_deprecated_method_warns_its_caller_and_sends(tmp_path: Path) -> None:
    folder = generate(
        tmp_path,
        document_of("deprecated"),
        "warned",
        Cache(tmp_path / "cache"),
        names=names_of({"operations": {"markDeprecated": "deprecated"}}),
    )
    server = start_server()
    with imported(folder) as package:
        server.answer(Answer(body=b'{"thingName": "a"}'))
        client = package.Client(base_url=server.url)
        with pytest.warns(DeprecationWarning, match=r"`client\.things\.make` instead") as warned:
            thing = client.things.create(thing_name="a")
        assert [warning.filename for warning in warned] == [__file__]
        assert repr(thing) == "Thing(thing_name='a')"
        assert json.loads(server.last.body) == {"thingName": "a"}
        with pytest.warns(DeprecationWarning, match=r"`client\.marks\.deprecated` is deprecated"):
            client.marks.deprecated()
        with pytest.warns(DeprecationWarning, match="superseded"):
            client.marks.renew()
        client.close()

        async def create() -> object:
            async with package.AsyncClient(base_url=server.url) as asynchronous:
                return await asynchronous.things.create(thing_name="a")

        with pytest.warns(DeprecationWarning, match="instead"):
            assert asyncio.run(create()) == thing
