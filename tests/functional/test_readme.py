"""Every program in the README of a client runs as it stands, against a server that answers."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from generator.system.cache import Cache
from tests.support.generated import generate
from tests.support.recording_server import Answer, Server
from tests.support.rendering import ROOT, document_of

PROGRAM = re.compile(r"```python\n(.*?)```", re.DOTALL)
FRAGMENT = re.compile(r"```py\n(.*?)```", re.DOTALL)
"""What needs a client that is already there."""
PAGE = b'{"data": [], "hasMore": false, "items": []}'


def run(program: str, folder: Path, package: str, url: str) -> str:
    """Run a program in a process of its own, where the package can be imported."""
    completed = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env={
            **os.environ,
            "PYTHONPATH": str(folder.parent),
            f"{package.upper()}_BASE_URL": url,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert not completed.returncode, program + completed.stderr
    return completed.stdout


def programs(folder: Path) -> list[str]:
    return PROGRAM.findall((folder / "README.md").read_text(encoding="utf-8"))


def test_the_programs_of_digital_rivers_readme_run(server: Server) -> None:
    server.answer(Answer(body=PAGE))
    folder = ROOT / "generated" / "digitalriver"
    first, asynchronous, errors, test = programs(folder)
    for program in (first, asynchronous):
        run(program, folder, "digitalriver", server.url)
        assert (server.last.method, server.last.path) == ("GET", "/checkouts")
        assert server.last.header("authorization") == "Bearer ..."
    assert run(errors, folder, "digitalriver", server.url).startswith("data=[]")
    server.answer(Answer(404, b'{"errors": []}', {"x-request-id": "r1"}))
    assert run(errors, folder, "digitalriver", server.url) == "there is nothing of this name\n"
    server.answer(Answer(400, b'{"a": 1}', {"x-request-id": "r1"}))
    assert run(errors, folder, "digitalriver", server.url).startswith("400 r1 ")
    assert "no answer came" in run(
        errors.replace('token="..."', 'token="...", max_retries=0'),
        folder,
        "digitalriver",
        "http://127.0.0.1:1",
    )
    count = len(server.requests)
    assert run(test, folder, "digitalriver", server.url) == "id='1'\n"
    assert len(server.requests) == count


@pytest.mark.parametrize("case", ["pages_by_id", "security_schemes", "webhooks"])
def test_the_programs_of_small_documents_run(case: str, server: Server, tmp_path: Path) -> None:
    server.answer(Answer(body=PAGE))
    folder = generate(tmp_path, document_of(case), case, Cache(tmp_path / "cache"))
    shown = programs(folder)
    assert len(shown) > 1
    for program in shown:
        run(program, folder, case, server.url)


@pytest.mark.parametrize("clients", ["sync", "async"])
def test_a_client_of_one_kind_shows_that_kind_alone(
    clients: str, server: Server, tmp_path: Path
) -> None:
    server.answer(Answer(body=PAGE))
    cache = Cache(tmp_path / "cache")
    folder = generate(tmp_path, document_of("pages_by_id"), "one", cache, clients=clients)
    found = programs(folder)
    assert len(found) == 3
    for program in found:
        assert ("AsyncClient" in program) == (clients == "async")
        run(program, folder, "one", server.url)


@pytest.mark.parametrize("clients", ["sync", "async"])
@pytest.mark.parametrize("case", ["pages_by_id", "binary_bodies", "streams"])
def test_what_is_shown_of_a_client_runs(
    case: str, clients: str, server: Server, tmp_path: Path
) -> None:
    server.answer(Answer(body=b"" if case == "streams" else PAGE))
    folder = generate(tmp_path, document_of(case), case, Cache(tmp_path / "c"), clients=clients)
    (fragment,) = FRAGMENT.findall((folder / "README.md").read_text(encoding="utf-8"))
    name = "Client" if clients == "sync" else "AsyncClient"
    main = f"{'async ' * (clients == 'async')}def main():\n    client = {name}()\n"
    start = "main()" if clients == "sync" else "asyncio.run(main())"
    program = f"import asyncio\nfrom {case} import {name}\n\n{main}"
    program += f"{textwrap.indent(fragment, '    ')}\n    {'await ' * (clients == 'async')}client.close()\n\n"
    run(f"import os\nos.chdir({str(tmp_path)!r})\n{program}{start}\n", folder, case, server.url)
    assert server.last.method == "GET"
    if case == "binary_bodies":
        assert (tmp_path / "a-file").read_bytes() == PAGE


def test_a_document_without_a_title_is_called_as_its_package(tmp_path: Path) -> None:
    document = tmp_path / "openapi.json"
    document.write_text('{"openapi": "3.0.3", "info": {"title": " ", "version": "1"}, "paths": {}}')
    folder = generate(tmp_path, document, "pets", Cache(tmp_path / "cache"))
    assert "\n# pets\n" in (folder / "README.md").read_text(encoding="utf-8")
    assert "\n# Operations of pets\n" in (folder / "api.md").read_text(encoding="utf-8")
