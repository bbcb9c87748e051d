"""Two folders are exchanged in one step, or both stay as they are and the reason is told."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from generator.tree.swap import SwapUnavailableError, swap_folders

pytestmark = pytest.mark.skipif(
    sys.platform not in ("linux", "darwin"), reason="this system cannot exchange folders"
)


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text(name)
    return tmp_path / "a", tmp_path / "b"


def test_each_name_stands_for_the_other_folder(folders: tuple[Path, Path]) -> None:
    swap_folders(*folders)
    assert [(folder / "file").read_text() for folder in folders] == ["b", "a"]


def test_folders_that_cannot_be_exchanged_are_left_to_another_way(
    folders: tuple[Path, Path],
) -> None:
    first, _ = folders
    (first / "inside").mkdir()
    with pytest.raises(SwapUnavailableError):
        swap_folders(first, first / "inside")
    assert (first / "file").read_text() == "a"
    assert (first / "inside").is_dir()


def test_any_other_failure_is_that_of_the_system(folders: tuple[Path, Path]) -> None:
    first, second = folders
    with pytest.raises(FileNotFoundError) as caught:
        swap_folders(first, second / "missing")
    assert caught.value.filename == str(second / "missing")
    assert (first / "file").read_text() == "a"
