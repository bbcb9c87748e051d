"""Puts a rendered tree on disk: whole or not at all, and nothing that is not ours.

Keeps the rest from having to know how. The new tree is staged beside the package, unchanged files and the user's own
as links to what is there, and exchanged with the old one in one step; then the lock follows. A run that was
killed in between left its lock entry in the staging folder: until the next run clears it, `locked_entry` heeds it.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.errors import OarlockError, visible
from generator.tree.compare import matches_lock
from generator.tree.files import digest_of, has_plain_parents, read_regular, scratch_folder
from generator.tree.guard import exclusive
from generator.tree.lock import Entry, Lock, format_lock, read_lock
from generator.tree.stage import (
    build_tree,
    carry_late_files,
    commit_tree,
    discard,
    stage_folder,
)

_STAGED_ENTRY = "entry"
_SHOWN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteResult:
    """What a write did, as sorted paths below the package.

    ``edited`` are those of the written and removed files that had been edited by hand;
    ``abandoned`` is the folder, relative to the lock, in which the package was until now.
    """

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    edited: tuple[str, ...]
    abandoned: str = ""


def write_tree(
    folder: Path, files: Mapping[str, bytes], *, target: str, entry: Entry, lock_path: Path
) -> WriteResult:
    """Make a package folder hold exactly these files beside the user's own, and record it in the lock.

    A folder, link or file that oarlock does not own is never replaced: it ends in an `OarlockError`,
    as does every refusal of the disk, with the old tree and the old lock untouched.
    """
    made = [parent for parent in (folder.parent, *folder.parent.parents) if not parent.exists()]
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with exclusive(folder.parent, lock_path.parent):
            return _write(folder, files, target, entry, lock_path)
    except OSError as error:
        place = error.filename2 or error.filename or folder
        raise OarlockError(
            f"cannot write {visible(str(place))}: {error.strerror}; nothing was changed"
        ) from error
    finally:
        for parent in made:
            with contextlib.suppress(OSError):
                parent.rmdir()  # only if nothing came to stand in it


def locked_entry(folder: Path, *, target: str, lock_path: Path) -> Entry | None:
    """Return the lock's entry of a target, as a run killed before it could write the lock would have it."""
    staged = read_lock(stage_folder(folder) / _STAGED_ENTRY).get(target)
    if staged and matches_lock(folder, dict(staged.files)):
        return staged
    return read_lock(lock_path).get(target)


def _write(
    folder: Path, files: Mapping[str, bytes], target: str, entry: Entry, lock_path: Path
) -> WriteResult:
    lock = read_lock(lock_path)
    stage = stage_folder(folder)
    former = lock.get(target)
    owned: dict[str, str] = {}
    for known in (former, read_lock(stage / _STAGED_ENTRY).get(target)):
        if known and known.package == entry.package:
            owned.update(known.files)
    discard(stage)
    result = _plan(folder, files, owned)
    if former and former.package != entry.package:
        result = replace(result, abandoned=former.package)
    with _prepared(lock_path, lock.replaced(target, entry)) as install_lock:
        if not (result.written or result.removed):
            install_lock()
            return result
        with _staged(stage, Lock(targets=((target, entry),))) as tree:
            written = {path: files[path] for path in result.written}
            build_tree(tree, folder, written, result.removed)
            undo = commit_tree(tree, folder, written, result.removed)
            try:
                install_lock()
            except BaseException:
                undo()
                raise
            carry_late_files(tree, folder, (*written, *result.removed))
    return result


@contextlib.contextmanager
def _prepared(path: Path, lock: Lock) -> Iterator[Callable[[], None]]:
    """Write a lock beside its place, so that only a rename remains to be done."""
    text = format_lock(lock).encode()
    if read_regular(path) == text:
        yield lambda: None
        return
    prepared = scratch_folder(path.parent) / f"{path.name}.new"
    try:
        prepared.parent.mkdir(exist_ok=True)
        prepared.write_bytes(text)
        yield lambda: os.replace(prepared, path)
    finally:
        with contextlib.suppress(OSError):
            prepared.unlink(missing_ok=True)
            prepared.parent.rmdir()


@contextlib.contextmanager
def _staged(stage: Path, lock: Lock) -> Iterator[Path]:
    """Make a staging folder that knows its lock entry, and give the place of its tree."""
    try:
        stage.mkdir(parents=True)
        (stage / _STAGED_ENTRY).write_bytes(format_lock(lock).encode())
        yield stage / "tree"
    finally:
        discard(stage)


def _plan(folder: Path, files: Mapping[str, bytes], owned: Mapping[str, str]) -> WriteResult:
    written, unchanged, removed, edited, foreign = [], [], [], [], []
    for path, content in sorted(files.items()):
        place = folder / path
        if not has_plain_parents(folder, path):
            foreign.append(f"{path} (behind a link or a file)")
            continue
        actual = read_regular(place)
        if actual == content:
            unchanged.append(path)
            continue
        written.append(path)
        if actual is None and os.path.lexists(place):
            foreign.append(f"{path} (not a regular file)")
        elif actual is not None and path not in owned:
            foreign.append(path)
        elif actual is not None and digest_of(actual) != owned[path]:
            edited.append(path)
    for path, digest in sorted(owned.items()):
        actual = read_regular(folder / path) if has_plain_parents(folder, path) else None
        if path not in files and actual is not None:
            removed.append(path)
            if digest_of(actual) != digest:
                edited.append(path)
    if foreign:
        raise OarlockError(_refusal(folder, foreign))
    return WriteResult(
        written=tuple(written),
        unchanged=tuple(unchanged),
        removed=tuple(removed),
        edited=tuple(sorted(edited)),
    )


def _refusal(folder: Path, foreign: list[str]) -> str:
    more = f" and {len(foreign) - _SHOWN} more" if len(foreign) > _SHOWN else ""
    return (
        f"{visible(str(folder))} holds what oarlock did not write: "
        f"{', '.join(foreign[:_SHOWN])}{more}; move it away, or choose another output or package"
    )
