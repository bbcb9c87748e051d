"""Unions over real HTTP: the class that a value is decoded to, and the bytes that leave again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.cache import Cache
from tests.functional.generated import generate, imported
from tests.functional.rendering import document_of
from tests.unit.runtime.recording_server import Answer, Server, start_server

Import = Callable[[str], ModuleType]

# Case, call, what the server answers and is sent back, and the class of the part at a path in it.
ROWS: list[tuple[str, str, str, str, str]] = [
    ("unions_of_formats", "tasks.create", f'{{"{name}":{text}}}', name, kind)
    for name, text, kind in [
        ("owner", '{"id":"0B6E25F2-4F09-4F0D-8C5A-1E8D3A2B4C5D"}', "Owner"),
        ("owner", '"0B6E25F2-4F09-4F0D-8C5A-1E8D3A2B4C5D"', "TextUUID"),
        ("owners", '["0b6e25f2-4f09-4f0d-8c5a-1e8d3a2b4c5d",[{"id":"x","name":null}]]', "list"),
        ("price", '"1.50"', "Decimal"),
        ("price", "5", "int"),
        ("price", "1.50", "float"),
        ("price", "true", "bool"),
        ("due", '"2020-01-02"', "date"),
        ("due", '"2020-01-02T00:00:00.0Z"', "TextDatetime"),
        ("due", "1", "int"),
        ("data", "[1,2]", "list"),
        ("data", '"aGk+"', "bytes"),
        ("data", "1", "int"),
    ]
]


@pytest.fixture
def server() -> Iterator[Server]:
    server = start_server()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Iterator[Import]:
    """Generate and import the client of a case, once."""
    folder = tmp_path_factory.mktemp("variants")
    with ExitStack() as stack:

        @cache
        def made(case: str) -> ModuleType:
            package = generate(folder, document_of(case), f"v_{case}", Cache(cache_folder))
            return stack.enter_context(imported(package))

        yield made


def _call(client: Any, call: str) -> Any:
    for name in call.split("."):
        client = getattr(client, name)
    return client


def _part(value: Any, path: str) -> Any:
    for name in filter(None, path.split(".")):
        value = value[int(name)] if name.isdecimal() else getattr(value, name)
    return value


@pytest.mark.parametrize(("case", "call", "text", "path", "kind"), ROWS)
def test_a_value_is_decoded_to_its_variant_and_sent_as_it_came(
    package: Import, server: Server, case: str, call: str, text: str, path: str, kind: str
) -> None:
    server.answer(Answer(body=text.encode()))
    with package(case).Client(base_url=server.url) as client:
        method = _call(client, call)
        value = method(body={})
        assert type(_part(value, path)).__name__ == kind
        method(body=value)
        assert json.loads(server.last.body) == json.loads(text)


@pytest.mark.parametrize("given", ["model", "dictionary", "argument"])
def test_an_object_beside_an_id_is_sent_as_the_object(
    package: Import, server: Server, given: str
) -> None:
    module = package("unions_of_formats")
    owner = module.models.Owner(id="0b6e25f2-4f09-4f0d-8c5a-1e8d3a2b4c5d")
    with module.Client(base_url=server.url) as client:
        match given:
            case "model":
                client.tasks.create(body=module.models.Task(owner=owner))
            case "dictionary":
                client.tasks.create(body={"owner": owner})
            case "argument":
                client.tasks.create(owner=owner)
    sent = json.loads(server.last.body)
    assert sent == {"owner": {"id": "0b6e25f2-4f09-4f0d-8c5a-1e8d3a2b4c5d"}}
