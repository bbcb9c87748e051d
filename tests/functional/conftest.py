"""What the functional tests share: a small repository, and the command run in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.conformance.judge_client import JudgeProcess, require_judge
from tests.support.command import CONFIGURATION, PETS, ROOT, Oarlock, Run
from tests.support.edited import FILE
from tests.support.generated import imported
from tests.support.recording_server import Server, start_server

# The committed clients are imported as their users import them.
sys.path.insert(0, str(ROOT / "generated"))


@pytest.fixture(scope="session")
def cache_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that all tests share, so that each text is formatted once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a document and a configuration, nothing generated yet."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "pets.yaml").write_text(PETS)
    (tmp_path / "oarlock.toml").write_text(CONFIGURATION)
    return tmp_path


@pytest.fixture
def oarlock(repository: Path, cache_folder: Path) -> Oarlock:
    """The command, run in a process of its own in the repository."""

    def run(*arguments: str, **environment: str) -> Run:
        completed = subprocess.run(
            [sys.executable, "-m", "generator", *arguments],
            cwd=repository,
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "OARLOCK_CACHE_DIR": str(cache_folder),
                **environment,
            },
            capture_output=True,
            text=True,
            check=False,
        )
        return Run(
            code=completed.returncode,
            out=completed.stdout,
            err=completed.stderr,
        )

    return run


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that records what it is asked, and answers as it is told."""
    server = start_server()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def package(folder: Path) -> Iterator[ModuleType]:
    """The client in the ``folder`` that a test module generates."""
    with imported(folder) as package:
        yield package


@pytest.fixture
def client(package: ModuleType, server: Server) -> Iterator[Any]:
    """A synchronous client of that package, which talks to the server."""
    with package.Client(base_url=server.url) as client:
        yield client


@pytest.fixture(scope="session")
def digitalriver_judge() -> Iterator[JudgeProcess]:
    """The judge of Digital River's document, which answers as its API would."""
    require_judge()
    with JudgeProcess(ROOT / "specs" / "digitalriver" / "2020-12-17.json") as process:
        yield process


@pytest.fixture
def judge(
    digitalriver_judge: JudgeProcess, monkeypatch: pytest.MonkeyPatch
) -> Iterator[JudgeProcess]:
    """The judge with nothing on its record; the environment says nothing to the client.

    Every request of the test must be one that the document allows.
    """
    for name in ("DIGITALRIVER_TOKEN", "DIGITALRIVER_BASE_URL", "DIGITALRIVER_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    digitalriver_judge.clear()
    yield digitalriver_judge
    assert [one.problems for one in digitalriver_judge.exchanges() if one.problems] == []


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Path:
    """A repository whose client is in step with its document, to be copied."""
    folder = tmp_path_factory.mktemp("generated")
    (folder / "pets.yaml").write_text(PETS)
    (folder / "oarlock.toml").write_text(CONFIGURATION)
    subprocess.run(
        [sys.executable, "-m", "generator", "generate", "--quiet"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "OARLOCK_CACHE_DIR": str(cache_folder)},
        check=True,
    )
    return folder


@pytest.fixture
def file(generated: Path, repository: Path) -> Path:
    """A generated module, in step with its document."""
    shutil.copytree(generated, repository, dirs_exist_ok=True)
    return repository / FILE
