"""The same document gives the same bytes, whoever asks, wherever and whenever."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.rendering import ROOT, document_of

SURROUNDINGS = (
    {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Pacific/Kiritimati", "COLUMNS": "40"},
    {"PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8", "TZ": "America/New_York", "PYTHONUTF8": "0"},
)


def _digests(spec: Path, folder: Path, surroundings: dict[str, str]) -> dict[str, str]:
    folder.mkdir()
    options = ["--quiet", "--output", "clients", "--package", "client", "--formatter", "ruff"]
    subprocess.run(
        [sys.executable, "-m", "generator", "generate", "--spec", str(spec), *options],
        cwd=folder,
        env={
            **{name: value for name, value in os.environ.items() if not name.startswith("LC_")},
            "PYTHONPATH": str(ROOT),
            "OARLOCK_CACHE_DIR": str(folder / "cache"),
            **surroundings,
        },
        check=True,
        capture_output=True,
    )
    package = folder / "clients" / "client"
    return {
        path.relative_to(package).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in package.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("case", ["schema_names", "descriptions", "unions", "operation_names"])
def test_two_surroundings_give_the_same_bytes(case: str, tmp_path: Path) -> None:
    first, second = (
        _digests(document_of(case), tmp_path / str(number), surroundings)
        for number, surroundings in enumerate(SURROUNDINGS)
    )
    assert first == second
    assert len(first) > 10
