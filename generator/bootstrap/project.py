"""The files of a distribution of its own around a client: project file, README, tests, ignored files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

_VERSION = re.compile(r"v?(\d+(?:\.\d+)*)((?:a|b|rc)\d+)?")
_PROJECT = """\
[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "{name}"
version = "{version}"
description = "A typed Python client, generated from an OpenAPI document"
readme = "README.md"
requires-python = ">=3.11"
dependencies = ["httpx2>=2.16", "pydantic>=2.12"]

[project.optional-dependencies]
dev = ["mypy", "pytest"]

[tool.hatch.build.targets.wheel]
packages = ["src/{package}"]

[tool.pytest.ini_options]
testpaths = ["tests"]
"""
_README = """\
# {name}

A typed Python client, synchronous and asynchronous, generated from `{spec}` by oarlock.

```console
$ pip install .
```

```python
from {package} import Client

with Client() as client:
    ...
```

[What the client can do](src/{package}/README.md) · [all operations](src/{package}/api.md)

## Development

```console
$ pip install -e '.[dev]'
$ pytest                      # the client against a server in the same process
$ oarlock generate            # after a change of the document
$ oarlock check               # what CI runs
```
"""
_TESTS = '''\
"""The client against a server in the same process. These tests are yours: oarlock does not write them again."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

import {package}
from {package} import Client


class Refusing(BaseHTTPRequestHandler):
    """Answers every request with 418 and remembers it."""

    seen: list[tuple[str, str]] = []

    def answer(self) -> None:
        self.seen.append((self.command, self.path.partition("?")[0]))
        self.send_response(418)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_DELETE = do_GET = do_HEAD = do_PATCH = do_POST = do_PUT = answer

    def log_message(self, format: str, *arguments: object) -> None:
        """Write no log."""


@pytest.fixture
def server() -> Iterator[str]:
    running = ThreadingHTTPServer(("127.0.0.1", 0), Refusing)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    Refusing.seen.clear()
    yield f"http://127.0.0.1:{{running.server_address[1]}}"
    running.shutdown()
    running.server_close()


def test_every_public_name_can_be_imported() -> None:
    for name in dir({package}):
        assert name.startswith("__") or getattr({package}, name) is not None


def test_the_client_has_its_resources(server: str) -> None:
    with Client(base_url=server) as client:
        for name in {resources}:
            assert getattr(client, name) is not None
'''
_CALL = """

def test_a_refused_call_raises_an_error_with_the_status(server: str) -> None:
    with Client(base_url=server) as client:
        with pytest.raises({package}.APIStatusError) as refused:
            {call}
    assert refused.value.status_code == 418
    assert Refusing.seen == [("{method}", "{path}")]
"""


def project_version(version: str) -> str:
    """Return a version that Python's packaging accepts (PEP 440): an API's own, where that is one."""
    found = _VERSION.fullmatch(version.strip())
    return found.group(1) + (found.group(2) or "") if found else "0.1.0"


def project_files(name: str, package: str, version: str, spec: str) -> Iterator[tuple[str, str]]:
    """Yield path and text of each file around a package in `src`, but for the tests."""
    values = {"name": name, "package": package, "version": project_version(version), "spec": spec}
    yield "pyproject.toml", _PROJECT.format(**values)
    yield "README.md", _README.format(**values)
    yield ".gitignore", "__pycache__/\n*.egg-info/\ndist/\n.venv/\n.mypy_cache/\n.pytest_cache/\n"


def project_tests(package: str, source_map: Mapping[str, Any]) -> str:
    """Return tests of a client: that it imports, has its resources, and sends a call that needs no arguments."""
    operations: Sequence[Mapping[str, Any]] = source_map["operations"]
    resources = sorted({one["call"].rsplit(".", 1)[0].split(".")[0] for one in operations})
    text = _TESTS.format(package=package, resources=resources or "()")
    plain = [one for one in operations if _needs_nothing(one)]
    if plain:
        one = min(plain, key=lambda operation: (operation["path"], operation["method"]))
        call = f"client.{one['call']}()"
        call = f"list({call})" if one["pagination"] else call
        text += _CALL.format(package=package, call=call, method=one["method"], path=one["path"])
    return text


def _needs_nothing(operation: Mapping[str, Any]) -> bool:
    if operation["method"] not in ("GET", "DELETE") or "{" in operation["path"]:
        return False
    required = [one for one in operation["parameters"] if one["required"]]
    return not required and operation["body"] is None
