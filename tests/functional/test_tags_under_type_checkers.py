"""Tags under real type checkers: what they narrow to, and what they refuse."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.system.cache import Cache
from tests.functional.generated import generate
from tests.functional.rendering import document_of

USE = Path(__file__).with_name("tagged_use.txt")
PYRIGHT = {"typeCheckingMode": "strict", "reportUnnecessaryTypeIgnoreComment": "error"}
COMMANDS = {
    "mypy": ["mypy", "--config-file=", "--strict", "--python-version=3.11"],
    "pyright": ["pyright", "--pythonpath", sys.executable],
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Path:
    """A folder with the clients of two cases and the program that uses it."""
    folder = tmp_path_factory.mktemp("tagged")
    generate(folder, document_of("variants_by_tag"), "tagged", Cache(cache_folder))
    generate(folder, document_of("additional_properties"), "extra", Cache(cache_folder))
    shutil.copy(USE, folder / "use.py")
    (folder / "pyrightconfig.json").write_text(json.dumps({**PYRIGHT, "include": ["use.py"]}))
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("checker", list(COMMANDS))
def test_a_tag_narrows_to_the_class_that_it_names(folder: Path, checker: str) -> None:
    files = [] if checker == "pyright" else ["use.py"]
    completed = subprocess.run(
        [sys.executable, "-m", *COMMANDS[checker], *files],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.returncode == 0, completed.stdout
