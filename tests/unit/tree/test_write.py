"""A package is replaced whole or not at all, and what is not ours is never touched."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from generator.tree import stage as stage_module
from generator.tree import write as write_module
from generator.tree.lock import read_lock
from generator.tree.write import WriteResult
from tests.support.trees import NEW, OLD, entry_of, tree, write


def test_a_first_write_makes_the_folders_and_the_lock(tmp_path: Path) -> None:
    result = write(tmp_path, OLD)
    assert tree(tmp_path / "out") == {f"shop/{path}": content for path, content in OLD.items()}
    assert read_lock(tmp_path / "oarlock.lock").get("shop") == entry_of(OLD)
    assert result.written == tuple(sorted(OLD))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["oarlock.lock", "out"]


@pytest.mark.usefixtures("any_way")
def test_a_second_write_replaces_what_differs_and_removes_what_is_stale(root: Path) -> None:
    result = write(root, NEW)
    assert tree(root / "out" / "shop") == NEW
    assert read_lock(root / "oarlock.lock").get("shop") == entry_of(NEW)
    assert result == WriteResult(
        written=("__init__.py", "resources/pet.py"),
        unchanged=("a/b.py", "same.py"),
        removed=("models/gone.py",),
    )
    assert not (root / "out/shop/models").exists()
    assert sorted(path.name for path in (root / "out").iterdir()) == ["shop"]


@pytest.mark.usefixtures("any_way")
def test_unchanged_files_keep_their_inode_and_time(root: Path) -> None:
    same = root / "out/shop/same.py"
    os.utime(same, (1, 1))
    before = same.stat()
    write(root, NEW)
    assert (same.stat().st_ino, same.stat().st_mtime) == (before.st_ino, 1.0)
    assert same.stat().st_nlink == 1


def test_an_unchanged_tree_is_not_touched_at_all(root: Path) -> None:
    before = {path: path.stat() for path in (root / "out").rglob("*")}
    lock = (root / "oarlock.lock").stat()
    result = write(root, OLD)
    assert result.written == result.removed == ()
    after = {path: path.stat() for path in (root / "out").rglob("*")}
    assert {path: (s.st_ino, s.st_mtime_ns) for path, s in after.items()} == {
        path: (s.st_ino, s.st_mtime_ns) for path, s in before.items()
    }
    assert (root / "oarlock.lock").stat().st_ino == lock.st_ino


@pytest.mark.usefixtures("any_way")
def test_the_users_own_files_folders_and_links_stay(root: Path) -> None:
    shop = root / "out/shop"
    (shop / ".git/refs").mkdir(parents=True)
    (shop / ".git/HEAD").write_text("ref")
    (shop / "models/notes.txt").write_text("mine")
    (shop / "models/notes.txt").chmod(0o600)
    (shop / "empty").mkdir(mode=0o700)
    (shop / "link").symlink_to("/nowhere")
    (shop / "a/__pycache__").mkdir()
    (shop / "a/__pycache__/b.pyc").write_bytes(b"\0")
    write(root, NEW)
    assert (shop / ".git/HEAD").read_text() == "ref"
    assert (shop / ".git/refs").is_dir()
    assert (shop / "models/notes.txt").read_text() == "mine"
    assert (shop / "models/notes.txt").stat().st_mode & 0o777 == 0o600
    assert (shop / "empty").stat().st_mode & 0o777 == 0o700
    assert os.readlink(shop / "link") == "/nowhere"
    assert (shop / "a/__pycache__/b.pyc").exists()
    assert not (shop / "models/gone.py").exists()


@pytest.mark.usefixtures("any_way")
def test_a_folder_with_nothing_left_but_pythons_cache_goes(root: Path) -> None:
    cache = root / "out/shop/models/__pycache__"
    cache.mkdir()
    (cache / "gone.pyc").write_bytes(b"\0")
    write(root, NEW)
    assert not (root / "out/shop/models").exists()


def test_the_lock_follows_its_tree_before_anything_else_is_done(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def look(*_: Any) -> None:
        seen.append(read_lock(root / "oarlock.lock").get("shop"))

    monkeypatch.setattr(write_module, "_refuse_late_edits", look)
    write(root, NEW)
    assert seen == [entry_of(NEW)]


def test_the_output_itself_may_be_a_link(root: Path) -> None:
    (root / "out").rename(root / "elsewhere")
    (root / "out").symlink_to("elsewhere")
    write(root, NEW)
    assert tree(root / "elsewhere/shop") == NEW


def test_what_appears_while_the_new_tree_is_staged_is_carried_over(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    swap = stage_module.swap_folders

    def swap_late(first: Path, second: Path) -> None:
        (second / "late").mkdir()
        (second / "late/notes.txt").write_text("mine")
        swap(first, second)

    monkeypatch.setattr(stage_module, "swap_folders", swap_late)
    write(root, NEW)
    assert tree(root / "out/shop") == {**NEW, "late/notes.txt": b"mine"}


def test_a_file_system_without_links_gets_copies(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    (root / "out/shop/link").symlink_to("/nowhere")
    os.utime(root / "out/shop/same.py", (1, 1))
    write(root, NEW)
    assert tree(root / "out/shop") == NEW
    assert (root / "out/shop/same.py").stat().st_mtime == 1.0
    assert os.readlink(root / "out/shop/link") == "/nowhere"
