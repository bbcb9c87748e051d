"""A deprecated operation warns the line that calls it, and does what it did."""

from __future__ import annotations

import asyncio
import json
import warnings
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


def test_deprecated_fields_and_arguments_do_what_others_do(tmp_path: Path) -> None:
    folder = generate(tmp_path, document_of("deprecated"), "fields", Cache(tmp_path / "cache"))
    server = start_server()
    with imported(folder) as package, warnings.catch_warnings(action="error"):
        server.answer(Answer(body=b'{"thingName": "a", "size": 3}'))
        client = package.Client(base_url=server.url)
        thing = client.things.search(oldest="a", old="b", older="c")
        assert server.last.query == "oldest=a&old=b&older=c"
        assert (thing.size, package.mismatches(thing)) == (3, [])
        assert thing.to_dict() == {"thingName": "a", "size": 3}
        assert package.models.Thing(thing_name="a").size is None
        client.things.make(body=package.models.Thing(thing_name="a", size=4))
        assert json.loads(server.last.body) == {"thingName": "a", "size": 4}
        client.close()
        old = package.models.Deprecated.model_validate(
            {"oldName": "n", "things": [{"thingName": "b"}]}
        )
        assert (old.old_name, old.color, old.kind) == ("n", "red", "gone")
        assert old.things == [package.models.Thing(thing_name="b")]
        assert package.models.Deprecated(old_name="m", kind="gone", things=[]).to_dict() == {
            "oldName": "m",
            "kind": "gone",
            "things": [],
        }
