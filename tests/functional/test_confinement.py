"""`oarlock generate` opens no connection and writes nowhere but into its output, whatever the document asks for."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import PETS, ROOT

REMOTE = [
    "http://127.0.0.1:9/pets.json",
    "https://specs.example/pets.json#/components/schemas/Pet",
    "//127.0.0.1:9/pets.json",
    "http://[::1]:9/x",
    "http://localhost:9/x",
    "ftp://127.0.0.1/x",
]

# Every way to the network goes past one of these events; finding out an address is one as well.
WATCHED = """
import os
import sys
sys.path.insert(0, sys.argv.pop(1))
def refuse(event, arguments):
    if event.startswith("socket.") and event not in ("socket.__new__", "socket.gethostname"):
        print("NETWORK", event, file=sys.stderr)
        sys.stderr.flush()
        os._exit(99)
sys.addaudithook(refuse)
from generator.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "tmp"),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    for name in ("home", "tmp"):
        (folder / name).mkdir(exist_ok=True)
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def arguments(*more: str) -> list[str]:
    return ["generate", "--spec", "pets.json", "--output", "out", "--package", "pets", *more]


def with_reference(folder: Path, target: str) -> None:
    """Write a document that refers elsewhere from as many places as it can."""
    reference = {"$ref": target}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1", "termsOfService": target},
        "externalDocs": {"url": target},
        "jsonSchemaDialect": target,
        "paths": {
            "/a": {"get": {"parameters": [reference], "responses": {"200": reference}}},
            "/b": reference,
            "/c": {
                "get": {
                    "responses": {
                        "200": {
                            "description": "ok",
                            "content": {
                                "application/json": {
                                    "schema": {
                                        "$schema": target,
                                        "$id": f"{target}/schema",
                                        "properties": {"p": reference},
                                    },
                                    "examples": {"e": {"externalValue": target}},
                                }
                            },
                        }
                    }
                }
            },
        },
        "components": {
            "schemas": {"S": {"discriminator": {"propertyName": "k", "mapping": {"a": target}}}},
            "securitySchemes": {"o": {"type": "openIdConnect", "openIdConnectUrl": target}},
        },
    }
    (folder / "pets.json").write_text(json.dumps(document))


@pytest.mark.parametrize("command", ["generate", "validate"])
@pytest.mark.parametrize("target", REMOTE)
def test_a_document_that_refers_elsewhere_is_refused_without_a_connection(
    tmp_path: Path, target: str, command: str
) -> None:
    with_reference(tmp_path, target)
    called = arguments("--no-cache") if command == "generate" else ["validate", "pets.json"]
    done = run(tmp_path, sys.executable, "-c", WATCHED, str(ROOT), *called)
    assert "NETWORK" not in done.stderr
    assert done.returncode == 2, done.stderr
    assert re.search(r"pets\.json:1:\d+: error: ", done.stdout + done.stderr)
    assert not (tmp_path / "out").exists()


def test_the_watch_notices_a_connection(tmp_path: Path) -> None:
    with_reference(tmp_path, REMOTE[0])
    more = ("--no-cache", "--allow-remote", "127.0.0.1")
    done = run(tmp_path, sys.executable, "-c", WATCHED, str(ROOT), *arguments(*more))
    assert "NETWORK socket." in done.stderr
    assert done.returncode == 99


@pytest.mark.parametrize("command", ["generate", "check", "validate", "show"])
def test_no_command_opens_a_connection(tmp_path: Path, command: str) -> None:
    (tmp_path / "pets.json").write_text(PETS)
    target = ["--spec", "pets.json", "--output", "out", "--package", "pets"]
    more = target if command in ("generate", "check") else ["pets.json"]
    done = run(tmp_path, sys.executable, "-c", WATCHED, str(ROOT), command, *more)
    assert "NETWORK" not in done.stderr
    assert done.returncode == (1 if command == "check" else 0), done.stderr


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
@pytest.mark.parametrize(
    ("options", "places"),
    [
        (["--no-cache"], ["out"]),
        ([], ["out", "home"]),
        (["--no-cache", "--formatter", "ruff"], ["out", "tmp"]),
    ],
    ids=["alone", "with the cache", "with ruff"],
)
def test_the_system_sees_no_connection_and_no_writing_elsewhere(
    tmp_path: Path, options: list[str], places: list[str]
) -> None:
    """Beside the output there are the cache, unless it is off, and ruff's folder for temporary files."""
    (tmp_path / "pets.json").write_text(PETS)
    log = tmp_path / "log"
    calls = "network,open,openat,openat2,creat,rename,renameat,renameat2,mkdir,mkdirat,link,linkat,symlink,symlinkat"
    strace = ["strace", "-f", "-s", "4096", "-o", str(log), f"--trace={calls}"]
    done = run(tmp_path, *strace, sys.executable, "-m", "generator", *arguments(*options))
    if "ptrace" in done.stderr:
        pytest.skip("this system does not let us trace")
    assert done.returncode == 0, done.stderr
    lines = log.read_text().splitlines()
    assert [line for line in lines if re.search(r"\b(socket|connect|sendto|bind)\(", line)] == []
    written = {path for line in lines if (path := _written(line)) is not None}
    allowed = tuple(f"{tmp_path / place}/" for place in places)
    found = {str(tmp_path / path) for path in written} - {str(tmp_path / place) for place in places}
    assert any(path.startswith(allowed[0]) for path in found)
    assert [path for path in sorted(found) if not path.startswith(allowed)] == []


def _written(line: str) -> str | None:
    """Return the path that a call of the system changes, None where it fails or only reads."""
    match = re.search(r'\b(\w+)\((?:[\w"./-]+, )??"([^"]*)"(.*)', line)
    if match is None or " = -1 " in line:
        return None
    call, path, rest = match.groups()
    if call.startswith("open") and not re.search(r"O_(WRONLY|RDWR|CREAT)", rest):
        return None
    return None if path == "/dev/null" else path
