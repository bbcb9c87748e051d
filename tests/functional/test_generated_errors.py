"""Errors that most operations share: what a client raises for an operation that says nothing of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.system.cache import Cache
from tests.support.generated import generate, imported
from tests.support.recording_server import Answer, Server
from tests.support.rendering import document_of

PROBLEM = b'{"reason": "full"}'
CONFLICT = b'{"other": "b2"}'


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("errors")
    document = document_of("errors_said_once")
    with imported(generate(folder, document, "made_errors", Cache(cache_folder))) as made:
        yield made


@pytest.mark.parametrize(
    ("method", "arguments", "status", "content", "expected"),
    [
        ("list", (), 500, PROBLEM, "Problem"),
        ("get", ("b1",), 404, PROBLEM, "Problem"),
        ("create", (), 400, PROBLEM, "Problem"),
        ("create", (), 409, CONFLICT, "Conflict"),
        ("replace", ("b1",), 404, CONFLICT, "Conflict"),
        ("delete", ("b1",), 404, PROBLEM, "dict"),  # it declares no error
        ("list", (), 500, b"<html>", "str"),
    ],
)
def test_an_error_has_the_type_that_its_operation_has(
    package: ModuleType,
    server: Server,
    method: str,
    arguments: tuple[str, ...],
    status: int,
    content: bytes,
    expected: str,
) -> None:
    server.answer(Answer(status=status, body=content))
    with package.Client(base_url=server.url, max_retries=0) as client:
        call: Any = getattr(client.boxes, method)
        with pytest.raises(package.APIStatusError) as caught:
            call(*arguments)
        again: Any = getattr(client.with_options(timeout=5).boxes, method)
        server.answer(Answer(status=status, body=content))
        with pytest.raises(package.APIStatusError) as caught_again:
            again(*arguments)
    assert type(caught.value.body).__name__ == expected
    assert type(caught_again.value.body).__name__ == expected


def test_a_success_never_has_the_type_of_an_error(package: ModuleType, server: Server) -> None:
    server.answer(Answer(status=202, body=PROBLEM))
    with package.Client(base_url=server.url) as client:
        assert client.boxes.delete("b1") == {"reason": "full"}
