"""Clients of documents that web frameworks emit, talking to the servers that emitted them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from operator import attrgetter
from pathlib import Path
from types import ModuleType
from typing import Any

import anyio
import httpx2
import pytest

from generator.system.cache import Cache
from tests.frameworks.application import Application, Call, Failure, of
from tests.frameworks.selection import applications
from tests.frameworks.servers import ROOT, Server, running
from tests.support.generated import generate, imported

COMMANDS = {
    "mypy": ["mypy", "--config-file=", "--strict", "--python-version=3.11", "use.py"],
    "pyright": ["pyright", "--pythonpath", sys.executable],
}
PYRIGHT = {"typeCheckingMode": "strict", "reportUnnecessaryTypeIgnoreComment": "error"}
APPLICATIONS = applications()


@dataclass
class Trial:
    """An application's server, its generated client, and the requests that were sent."""

    application: Application
    server: Server
    client: ModuleType
    requests: list[tuple[str, str]] = field(default_factory=list)

    def options(self, call: Call) -> dict[str, Any]:
        own = {"base_url": self.server.url, "max_retries": 0, "on_request": self._count}
        return {**own, **call.options}

    def _count(self, request: httpx2.Request) -> None:
        self.requests.append((request.method, request.url.raw_path.decode().split("?")[0]))


@pytest.fixture(scope="module", params=APPLICATIONS, ids=lambda application: application.name)
def trial(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Trial]:
    """A server that runs, and the client of the document that it emits."""
    application: Application = request.param
    folder = tmp_path_factory.mktemp(application.name)
    with running(application, folder) as server:
        text = server.document(application.document)
        document = folder / ("openapi.json" if text.startswith("{") else "openapi.yaml")
        document.write_text(text)
        package = generate(folder, document, application.package, Cache(folder / "cache"))
        with imported(package) as client:
            yield Trial(application, server, client)


def test_the_server_decodes_what_was_meant_and_the_client_what_came(trial: Trial) -> None:
    """Every call is compared, and all that differ are told at once."""
    misfits = []
    for call in trial.application.calls:
        models = trial.client.models
        given = arguments(call, models)
        with trial.client.Client(**trial.options(call)) as client:
            gives = received(client, call, given)
        misfits += differences(call, "sync", gives, trial)
        gives = anyio.run(received_async, trial, call, given)
        misfits += differences(call, "async", gives, trial)
    assert not misfits, "\n".join(["", *misfits])


def test_the_address_of_the_document_gives_the_same_client(trial: Trial, tmp_path: Path) -> None:
    host = trial.server.url.removeprefix("http://")
    spec = trial.server.url + trial.application.document
    source = ["--spec", spec, "--allow-remote", host]
    result = ["--output", str(tmp_path), "--package", trial.application.package]
    completed = subprocess.run(
        [sys.executable, "-m", "generator", "generate", *source, *result, "--formatter", "ruff"],
        cwd=ROOT,
        env={**os.environ, "OARLOCK_CACHE_DIR": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.returncode == 0, completed.stderr
    listed = Path(trial.application.package, "api.md")
    generated = Path(str(trial.client.__file__)).parents[1] / listed
    assert (tmp_path / listed).read_text() == generated.read_text()


def test_every_operation_is_called(trial: Trial) -> None:
    called = set()
    for method, path in trial.requests:
        called |= {operation_of(method, path, operations(trial))}
    assert operations(trial) - called == set()


@pytest.mark.parametrize("checker", list(COMMANDS))
def test_type_checkers_read_a_program_that_uses_the_client(trial: Trial, checker: str) -> None:
    folder = Path(str(trial.client.__file__)).parents[1]
    shutil.copy(trial.application.folder / "use.txt", folder / "use.py")
    (folder / "pyrightconfig.json").write_text(json.dumps({**PYRIGHT, "include": ["use.py"]}))
    completed = subprocess.run(
        [sys.executable, "-m", *COMMANDS[checker]],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.returncode == 0, completed.stdout


def arguments(call: Call, models: ModuleType) -> dict[str, Any]:
    return dict(of(models, call.arguments))


def received(client: Any, call: Call, given: dict[str, Any]) -> Any:
    """Call the synchronous client, and read what it gives to the end."""
    try:
        result = attrgetter(call.method)(client)(**given)
        match type(result).__name__:
            case "Page":
                return list(result)
            case "Stream":
                with result as stream:
                    return list(stream)
            case "BinaryResponse":
                with result as binary:
                    return binary.read()
            case _:
                return result
    except Exception as error:  # noqa: BLE001 - what is raised is compared too
        return failure(error)


async def received_async(trial: Trial, call: Call, given: dict[str, Any]) -> Any:
    """Call the asynchronous client, and read what it gives to the end."""
    try:
        async with trial.client.AsyncClient(**trial.options(call)) as client:
            result = attrgetter(call.method)(client)(**given)
            if type(result).__name__ == "AsyncPages":
                return [item async for item in result]
            result = await result
            match type(result).__name__:
                case "AsyncStream":
                    async with result as stream:
                        return [item async for item in stream]
                case "AsyncBinaryResponse":
                    async with result as binary:
                        return await binary.read()
                case _:
                    return result
    except Exception as error:  # noqa: BLE001 - what is raised is compared too
        return failure(error)


def failure(error: Exception) -> Any:
    """Return what an error of the API is and says; any other error is told as it is."""
    status = getattr(error, "status_code", None)
    if status is None:
        return error
    return Failure(status=status, body=getattr(error, "body", None), says=(str(error),))


def differences(call: Call, kind: str, gives: Any, trial: Trial) -> list[str]:
    """Say where a call was not decoded as expected, by the server or by the client."""
    title = (
        f"{call.method}({call.arguments if isinstance(call.arguments, dict) else '...'}), {kind}"
    )
    seen, expected = trial.server.seen(), of(trial.client.models, call.gives)
    if isinstance(expected, Failure):
        expected = replace(expected, body=of(trial.client.models, expected.body))
        if isinstance(gives, Failure) and all(each in gives.says[0] for each in expected.says):
            gives = replace(gives, says=expected.says)
    lines = []
    if seen != call.seen:
        lines += [f"{title}: the server saw", f"    {seen}", "  instead of", f"    {call.seen}"]
    if type(gives) is not type(expected) or gives != expected:
        lines += [f"{title}: the client gave", f"    {gives!r}", "  not", f"    {expected!r}"]
    return lines


def operations(trial: Trial) -> set[tuple[str, str]]:
    """Return method and path of each operation that the client has, from its source map."""
    package = Path(str(trial.client.__file__)).parent
    listed = json.loads((package / "sourcemap.json").read_text())["operations"]
    return {(operation["method"].upper(), operation["path"]) for operation in listed}


def operation_of(method: str, path: str, known: set[tuple[str, str]]) -> tuple[str, str] | None:
    """Return the operation that a request called; a path without parameters goes first."""
    for operation in sorted(known, key=lambda each: each[1].count("{")):
        pattern = re.sub(r"\\{[^/]*?\\}", "[^/]+", re.escape(operation[1]))
        if operation[0] == method and re.fullmatch(pattern, path):
            return operation
    return None
