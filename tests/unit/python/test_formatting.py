"""Where ruff formats: in memory where there is room, with the same text."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest

from generator.python.checks.modules import OutputCheck
from generator.python.files import RenderedFile
from generator.python.printing import format as formatting

_FILES = [RenderedFile(path=f"{name}.py", text="'''Words.'''") for name in "ab"]
_FORMATTED = '"""Words."""\n'


def _texts() -> list[str]:
    files = formatting.format_files(_FILES, "ruff", None, OutputCheck(()))
    return [file.text for file in files]


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were made, as their parents."""
    folders: list[Path] = []
    real = tempfile.mkdtemp

    def mkdtemp(*args: str | None) -> str:
        folder = real(*args)
        folders.append(Path(folder).parent)
        return folder

    monkeypatch.setattr(tempfile, "mkdtemp", mkdtemp)
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.delenv(name, raising=False)
    return folders


def test_a_folder_in_memory_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, made: list[Path]
) -> None:
    monkeypatch.setattr(formatting, "_IN_MEMORY", str(tmp_path))
    assert _texts() == [_FORMATTED, _FORMATTED]
    assert made == [tmp_path]
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("trouble", ["missing", "full", "another is chosen"])
def test_the_usual_folder_is_used_where_memory_cannot_be(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, made: list[Path], trouble: str
) -> None:
    memory = tmp_path / "memory"
    if trouble != "missing":
        memory.mkdir()
    if trouble == "another is chosen":
        monkeypatch.setenv("TMPDIR", tempfile.gettempdir())
    if trouble == "full":
        usage = shutil.disk_usage(memory)._replace(free=100)
        monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    monkeypatch.setattr(formatting, "_IN_MEMORY", str(memory))
    assert _texts() == [_FORMATTED, _FORMATTED]
    assert made == [Path(tempfile.gettempdir())]
