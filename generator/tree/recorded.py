"""Tells what the lock says of a package on disk, and whether the package still fits.

A run that was killed before it could write the lock left its entry in the staging folder, and that entry counts here.
This module loads neither the writer nor the comparison, because most checks end here.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.tree.files import (
    PYTHON_CACHE,
    digest_of,
    has_plain_parents,
    read_text_file,
    scratch_folder,
    walk_tree,
)
from generator.tree.lock import Entry, read_lock

STAGED_ENTRY = "entry"
"""The file in a staging folder that holds the lock entry of what is staged."""


def stage_folder(package: Path) -> Path:
    """Return the folder in which the next state of a package is staged."""
    return scratch_folder(package.parent) / f"oarlock-{package.name}"


def locked_entry(folder: Path, *, target: str, lock_path: Path) -> Entry | None:
    """Return the lock's entry of a target, as a run killed before it could write the lock would have it."""
    staged = read_lock(stage_folder(folder) / STAGED_ENTRY).get(target)
    if staged and matches_lock(folder, staged.on_disk):
        return staged
    return read_lock(lock_path).get(target)


def matches_lock(folder: Path, locked: Mapping[str, str]) -> bool:
    """Tell whether every file that the lock owns is on disk with its digest, and no other module.

    Nothing behind a link counts as on disk.
    """
    if not has_plain_parents(folder, ""):
        return False
    missing = set(locked)
    for path, entry in walk_tree(folder):
        if path in locked:
            content = read_text_file(entry.path)
            if content is None or digest_of(content) != locked[path]:
                return False
            missing.remove(path)
        elif is_counted(path, locked) and not entry.is_dir(follow_symlinks=False):
            return False
    return not missing


def is_counted(path: str, locked: Mapping[str, str] | None) -> bool:
    """Tell whether a file in a package's folder is the lock's, or a module that a program can import.

    Other files are the user's own, and Python's caches are nobody's. Without a lock every file counts.
    """
    if PYTHON_CACHE in path.split("/"):
        return False
    return locked is None or path in locked or path.endswith(".py")
