"""Ten untidy documents of our own: each becomes a client, whole, that imports and type-checks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.spec import load_document
from generator.system.cache import Cache
from tests.corpus.documents import count_operations
from tests.support.rendering import (
    ROOT,
    RUNTIME,
    own_files,
    render_spec,
    with_shared_runtime,
    write_package,
    write_runtime,
)

FOLDER = ROOT / "tests" / "corpus" / "sample"
DOCUMENTS = {path.stem: path for path in FOLDER.glob("*.yaml")} | {
    path.parent.name: path for path in FOLDER.glob("*/openapi.yaml")
}
PROBE = ROOT / "tests" / "corpus" / "probe.py"


@pytest.fixture(scope="module")
def clients(cache_folder: Path) -> dict[str, dict[str, str]]:
    """The files of each client, without the runtime."""
    cache = Cache(cache_folder)
    return {
        name: own_files(render_spec(path, name, formatter="ruff", cache=cache))
        for name, path in sorted(DOCUMENTS.items())
    }


def test_there_are_ten() -> None:
    assert len(DOCUMENTS) == 10


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
def test_every_operation_is_there_imports_and_builds(
    name: str, clients: dict[str, dict[str, str]], tmp_path: Path
) -> None:
    for path, text in clients[name].items():
        if path.endswith(".py"):
            compile(text, path, "exec")
    write_package(tmp_path / name, clients[name])
    (tmp_path / name / "_runtime").symlink_to(RUNTIME)
    run = subprocess.run(
        (sys.executable, str(PROBE), str(tmp_path), name),
        capture_output=True,
        text=True,
        check=True,
    )
    probed = json.loads(run.stdout)
    assert probed["findings"] == []
    assert probed["operations"] == count_operations(load_document(DOCUMENTS[name]).original)


@pytest.mark.slow
def test_all_of_them_type_check(clients: dict[str, dict[str, str]], tmp_path: Path) -> None:
    write_runtime(tmp_path)
    for name, files in clients.items():
        write_package(tmp_path / name, with_shared_runtime(files))
    run = subprocess.run(
        (sys.executable, "-m", "mypy", "--strict", "--config-file=", *sorted(clients)),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout
