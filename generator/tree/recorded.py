"""Tells what the lock says of a package on disk, and whether the package still fits.

A run that was killed before it could write the lock left its entry in the staging folder, and that entry counts here.
This module loads neither the writer nor the comparison, because most checks end here.
"""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from generator import MARK
from generator.tree.files import (
    PYTHON_CACHE,
    digest_of,
    has_plain_parents,
    read_regular,
    read_text_file,
    scratch_folder,
    walk_tree,
)
from generator.tree.lock import Entry, read_lock

STAGED_ENTRY = "entry"
"""The file in a staging folder that holds the lock entry of what is staged."""
_SOURCE_MAP = "sourcemap.json"
_CLAIM = b'"oarlock"'
_START = 400


def stage_folder(package: Path) -> Path:
    """Return the folder in which the next state of a package is staged."""
    return scratch_folder(package.parent) / f"oarlock-{package.name}"


def locked_entry(
    folder: Path, *, target: str, lock_path: Path, own: tuple[str, ...] = ()
) -> Entry | None:
    """Return the lock's entry of a target, as a run killed before it could write the lock would have it."""
    staged = read_lock(stage_folder(folder) / STAGED_ENTRY).get(target)
    if staged and matches_lock(folder, staged.on_disk, own):
        return staged
    return read_lock(lock_path).get(target)


def is_own(path: str, own: tuple[str, ...]) -> bool:
    """Tell whether a configuration names a file as the user's own: `extra.py`, `helpers/` or `ext_*.py`."""
    return any(
        path.startswith(pattern) if pattern.endswith("/") else fnmatchcase(path, pattern)
        for pattern in own
    )


def matches_lock(folder: Path, locked: Mapping[str, str], own: tuple[str, ...] = ()) -> bool:
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
        elif is_counted(path, locked, own) and not entry.is_dir(follow_symlinks=False):
            return False
    return not missing


def claims_package(folder: Path) -> bool:
    """Tell whether a package says by its source map that oarlock wrote it, whatever a lock says."""
    if not has_plain_parents(folder, _SOURCE_MAP):
        return False
    return (read_regular(folder / _SOURCE_MAP) or b"")[:_START].lstrip(b"{ \r\n").startswith(_CLAIM)


def is_marked(content: bytes) -> bool:
    """Tell whether a file says in its first line that oarlock generated it."""
    return MARK.encode() in content[:_START].partition(b"\n")[0]


def is_counted(path: str, locked: Mapping[str, str] | None, own: tuple[str, ...] = ()) -> bool:
    """Tell whether a file in a package's folder is the lock's, or a module that a program can import.

    Other files are the user's own, so are those that the patterns of ``own`` name, and Python's caches are
    nobody's. Without a lock every file counts.
    """
    if PYTHON_CACHE in path.split("/") or is_own(path, own):
        return False
    return locked is None or path in locked or path.endswith(".py")
