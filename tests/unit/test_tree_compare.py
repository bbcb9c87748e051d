"""Comparison looks both ways, and knows from the lock whose doing a difference is."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.tree.compare import compare_tree, matches_lock, unified_diff
from generator.tree.files import digest_of

FILES = {"__init__.py": b"one\n", "models/pet.py": b"two\n"}
LOCKED = {path: digest_of(content) for path, content in FILES.items()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A package on disk that is as it should be."""
    for path, content in FILES.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(content)
    return tmp_path


def causes(folder: Path, files: dict[str, bytes], locked: dict[str, str] | None) -> list[str]:
    """Write every difference on one line."""
    found = compare_tree(folder, files, locked)
    return [f"{one.kind} {one.path}: {one.cause}" for one in found]


def test_equal_trees_have_no_difference(folder: Path) -> None:
    assert causes(folder, FILES, LOCKED) == []
    assert causes(folder, FILES, None) == []
    assert matches_lock(folder, LOCKED)


def test_a_hand_edit_is_told_from_another_rendering(folder: Path) -> None:
    (folder / "__init__.py").write_bytes(b"edited\n")
    assert causes(folder, FILES, LOCKED) == ["changed __init__.py: edited by hand"]
    new = {**FILES, "models/pet.py": b"new\n"}
    assert causes(folder, new, LOCKED) == [
        "changed __init__.py: edited by hand",
        "changed models/pet.py: would be regenerated differently",
    ]
    both = {**FILES, "__init__.py": b"new\n"}
    assert causes(folder, both, LOCKED) == [
        "changed __init__.py: edited by hand, would be regenerated differently"
    ]
    assert not matches_lock(folder, LOCKED)


def test_a_difference_without_lock_has_no_known_cause(folder: Path) -> None:
    assert causes(folder, {**FILES, "__init__.py": b"new\n"}, None) == [
        "changed __init__.py: not in the lock"
    ]


def test_missing_files_are_differences(folder: Path) -> None:
    (folder / "models/pet.py").unlink()
    files = {**FILES, "models/toy.py": b"new\n"}
    assert causes(folder, files, LOCKED) == [
        "missing models/pet.py: deleted by hand",
        "missing models/toy.py: never generated",
    ]


def test_a_package_that_is_not_there_misses_everything(tmp_path: Path) -> None:
    assert len(compare_tree(tmp_path / "none", FILES, None)) == 2


def test_stale_files_are_extra_and_the_users_own_are_not(folder: Path) -> None:
    (folder / "notes.txt").write_text("mine")
    files = {"__init__.py": FILES["__init__.py"]}
    assert causes(folder, files, LOCKED) == ["extra models/pet.py: no longer generated"]
    (folder / "mine.py").write_text("mine")
    assert causes(folder, files, LOCKED) == [
        "extra mine.py: not generated",
        "extra models/pet.py: no longer generated",
    ]
    (folder / "mine.py").unlink()
    assert causes(folder, files, None) == [
        "extra models/pet.py: not generated",
        "extra notes.txt: not generated",
    ]


def test_pythons_caches_are_nobodys(folder: Path) -> None:
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__/pet.pyc").write_bytes(b"")
    assert causes(folder, FILES, None) == []


def test_a_link_is_not_the_file_that_it_leads_to(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    (folder / "__init__.py").rename(outside)
    (folder / "__init__.py").symlink_to(outside)
    assert causes(folder, FILES, LOCKED) == ["missing __init__.py: deleted by hand"]
    assert not matches_lock(folder, LOCKED)


def test_a_linked_folder_is_not_looked_into(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "models"
    (folder / "models").rename(outside)
    (folder / "models").symlink_to(outside)
    assert causes(folder, FILES, LOCKED) == ["missing models/pet.py: deleted by hand"]


def test_the_diff_leads_from_the_disk_to_the_generated_text(folder: Path) -> None:
    (folder / "__init__.py").write_bytes(b"edited")
    (difference,) = compare_tree(folder, FILES, LOCKED)
    assert unified_diff(difference, "out/shop") == (
        "--- out/shop/__init__.py (on disk)\n"
        "+++ out/shop/__init__.py (generated)\n"
        "@@ -1 +1 @@\n"
        "-edited\n"
        "\\ No newline at end of file\n"
        "+one\n"
    )
