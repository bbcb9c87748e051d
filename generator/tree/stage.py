"""Builds the next state of a package beside the package, and exchanges the two in one step.

Where a system cannot exchange two folders in one step, two renames do it, and a backup leads back after a kill.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from generator.errors import OarlockError, visible
from generator.tree.files import PYTHON_CACHE, list_everything, list_folders
from generator.tree.swap import SwapUnavailableError, swap_folders

Undo = Callable[[], None]


def build_tree(
    tree: Path, package: Path, written: Mapping[str, bytes], removed: Iterable[str]
) -> None:
    """Lay out the next state: written files new, all others as links to those in the package."""
    tree.mkdir()
    gone = _emptied_folders(package, written, removed)
    for folder in list_folders(package):
        if not gone.intersection(_ancestors(f"{folder}/")):
            (tree / folder).mkdir(parents=True, exist_ok=True)
    replaced = {*written, *removed}
    for path in list_everything(package):
        if path not in replaced and not gone.intersection(_ancestors(path)):
            _link(package / path, tree / path)
    for path, content in written.items():
        (tree / path).parent.mkdir(parents=True, exist_ok=True)
        (tree / path).write_bytes(content)
    for folder in ("", *list_folders(package)):
        with contextlib.suppress(FileNotFoundError):
            shutil.copymode(package / folder, tree / folder)


def commit_tree(
    tree: Path, package: Path, written: Iterable[str], removed: Iterable[str]
) -> tuple[Undo, Path]:
    """Put a staged tree in the package's place.

    Returns how to take that back, and the folder in which the files that were replaced are now.
    """
    if not package.exists():
        tree.rename(package)
        return lambda: os.rename(package, tree), tree
    try:
        swap_folders(tree, package)
    except SwapUnavailableError:
        backup = tree.with_name("backup")
        return _commit_in_place(tree, package, backup, tuple(written), tuple(removed)), backup
    return lambda: swap_folders(tree, package), tree


def carry_late_files(old: Path, package: Path, replaced: Iterable[str]) -> None:
    """Move into the package what somebody put into the old tree while the new one was staged."""
    ours = {*replaced}
    for path in list_everything(old):
        target = package / path
        if path in ours or PYTHON_CACHE in path.split("/") or os.path.lexists(target):
            continue
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            (old / path).rename(target)
        except OSError as error:
            raise OarlockError(f"cannot keep {visible(str(target))}: {error.strerror}") from error


def discard(stage: Path) -> None:
    """Remove a staging folder, and the one that holds it if nothing else is there."""
    shutil.rmtree(stage, ignore_errors=True)
    with contextlib.suppress(OSError):
        stage.parent.rmdir()


def _commit_in_place(
    tree: Path, package: Path, backup: Path, written: tuple[str, ...], removed: tuple[str, ...]
) -> Undo:
    emptied = _emptied_folders(package, written, removed)
    for path in (*written, *removed):
        if os.path.lexists(package / path):
            (backup / path).parent.mkdir(parents=True, exist_ok=True)
            _link(package / path, backup / path)

    def undo() -> None:
        for path in (*written, *removed):
            if os.path.lexists(backup / path):
                (package / path).parent.mkdir(parents=True, exist_ok=True)
                (backup / path).replace(package / path)
            else:
                (package / path).unlink(missing_ok=True)

    try:
        for path in written:
            (package / path).parent.mkdir(parents=True, exist_ok=True)
            (tree / path).replace(package / path)
        for path in removed:
            (package / path).unlink()
    except OSError:
        undo()
        raise
    for folder in emptied:
        shutil.rmtree(package / folder, ignore_errors=True)
    return undo


def _emptied_folders(
    package: Path, written: Iterable[str], removed: Iterable[str]
) -> frozenset[str]:
    """Name the folders in which, without the removed files, only Python's caches would remain."""
    stale = frozenset(removed)
    alive = {
        folder
        for path in (*list_everything(package), *written)
        if path not in stale and PYTHON_CACHE not in path.split("/")
        for folder in _ancestors(path)
    }
    return frozenset(folder for path in stale for folder in _ancestors(path)) - alive


def _ancestors(path: str) -> tuple[str, ...]:
    parts = path.split("/")[:-1]
    return tuple("/".join(parts[:length]) for length in range(1, len(parts) + 1))


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError):
        # Some file systems have no links, and Windows has none of links. A copy keeps content, mode and time; of a
        # device there is none.
        if not (source.is_symlink() or stat.S_ISREG(source.lstat().st_mode)):
            raise
        shutil.copy2(source, target, follow_symlinks=False)
