"""Successful calls never fail, whatever is wrong at one place of their answer, and nothing of it is lost."""

from __future__ import annotations

import json
import random
import warnings
from collections.abc import Iterator
from contextlib import ExitStack
from types import ModuleType
from typing import Any

import anyio
import pytest

from generator.system.cache import Cache
from tests.fuzz.effort import seeds
from tests.fuzz.mutations import THING, At, Mutation, spoil
from tests.support.generated import generate, imported
from tests.support.recording_server import Answer, Server, start_server
from tests.support.rendering import document_of


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    server = start_server()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("mutations")
    document = document_of("answers_that_differ")
    with ExitStack() as stack:
        made = generate(folder, document, "made_mutations", Cache(folder / "cache"))
        yield stack.enter_context(imported(made))


PLAIN = ("get", "list", "list_named_things", "create")


def mutate(seed: int) -> tuple[str, Mutation, Answer]:
    """Return what to call, what is wrong with the answer, and the answer."""
    chance = random.Random(seed)  # noqa: S311
    method = chance.choice([*PLAIN, "list_page_things", "stream", "watch"])
    bodies: dict[str, Any] = {
        "list": [THING, THING],
        "list_named_things": {"one": THING, "two/2": THING},
        "list_page_things": {"data": [THING, THING], "next_cursor": None},
    }
    first: At = ("data",) if method == "list_page_things" else ()
    mutation = spoil(bodies.get(method, THING), chance, first)
    text = json.dumps(mutation.body)
    answers = {
        "create": Answer(status=201, body=text.encode()),
        "stream": Answer(
            body=f"{json.dumps(THING)}\n{text}\n".encode(), media_type="application/x-ndjson"
        ),
        "watch": Answer(body=f"data: {text}\n\n".encode(), media_type="text/event-stream"),
    }
    return method, mutation, answers.get(method, Answer(body=text.encode()))


def call(client: Any, method: str) -> Any:
    match method:
        case "get":
            return client.things.get("1")
        case "create":
            return client.things.create(login="me", email="me@example.com")
        case _:
            return getattr(client.things, method)()


def reach(value: Any, at: At) -> Any:
    """Return what a caller finds at a place, by the names of the JSON."""
    for key in at:
        fields = getattr(type(value), "model_fields", None)
        if fields is None:
            value = value[key]
            continue
        names = {field.serialization_alias or name: name for name, field in fields.items()}
        value = getattr(value, names[key]) if key in names else value.model_extra[key]
    return value


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def check(package: ModuleType, result: Any, mutation: Mutation, said: list[Any]) -> None:
    body = result.body if hasattr(result, "iter_pages") else result
    found = [one.pointer for one in package.mismatches(result)]
    assert mutation.pointer in found, found
    assert mutation.pointer in [one.pointer for one in said]
    assert json.dumps(plain(body), sort_keys=True) == json.dumps(mutation.body, sort_keys=True)
    value = reach(body, mutation.at)
    if mutation.kind == "missing":
        # A tag that can only be one value is that value.
        assert value is None or mutation.at[-1] in ("kind", "type")
    else:
        expected = reach(mutation.body, mutation.at)
        assert json.dumps(plain(value)) == json.dumps(expected)


@pytest.mark.parametrize("seed", seeds(2000, 120))
def test_a_successful_call_never_fails_and_nothing_is_lost(
    package: ModuleType, server: Server, seed: int
) -> None:
    method, mutation, answer = mutate(seed)
    server.answer(answer)
    said: list[Any] = []

    async def main() -> Any:
        async with package.AsyncClient(base_url=server.url, on_mismatch=said.append) as client:
            result = call(client, method)
            if method in PLAIN or method == "list_page_things":
                return await result
            async with await result as stream:
                return [item async for item in stream][-1]

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check(package, anyio.run(main), mutation, said)
        said.clear()
        with package.Client(base_url=server.url, on_mismatch=said.append) as client:
            result = call(client, method)
            if method == "list_page_things":
                assert list(result) == result.items
            if method in ("stream", "watch"):
                with result as stream:
                    result = list(stream)[-1]
            check(package, result, mutation, said)


@pytest.mark.parametrize("kind", ["null", "type", "missing", "extra", "value"])
def test_every_kind_of_mutation_is_among_the_seeds(kind: str) -> None:
    assert any(mutate(seed)[1].kind == kind for seed in seeds(2000, 120))
