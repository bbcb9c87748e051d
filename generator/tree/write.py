"""Writes a rendered tree to disk: whole or not at all, and never over a file that a person wrote or edited.

The new tree is built beside the package. Unchanged files and the user's own files become links to the files that are
there. One step exchanges the two folders; then the lock is written. A run that is killed in between leaves its lock
entry in the staging folder, where `locked_entry` finds it until the next run clears the folder.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from generator.errors import OarlockError, conflict_marker, visible
from generator.tree.compare import Recognise, unrecognised
from generator.tree.discarded import save
from generator.tree.files import (
    digest_of,
    has_plain_parents,
    is_plain_path,
    list_tree,
    read_regular,
    scratch_folder,
    with_plain_ends,
)
from generator.tree.guard import exclusive
from generator.tree.lock import Entry, Lock, format_lock, read_lock
from generator.tree.recorded import STAGED_ENTRY, claims_package, is_marked, stage_folder
from generator.tree.stage import Undo, build_tree, carry_late_files, commit_tree, discard

_SHOWN = 5
_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteResult:
    """What a write did, as sorted paths below the package.

    ``saved`` are those of the written and removed files whose edits are kept nowhere else, each with
    the place, relative to the lock, where its content is now; ``abandoned`` is the folder, relative to
    the lock, in which the package was until now.
    """

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    saved: tuple[tuple[str, str], ...] = ()
    abandoned: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """What a write will do; ``replaced`` is what is on disk of the files that it writes or removes.

    Of the latter, ``edited`` hold what a person typed, and ``disputed`` the markers of a merge.
    """

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    edited: tuple[str, ...]
    disputed: tuple[str, ...]
    replaced: Mapping[str, bytes]


class UnrecordedEditsError(OarlockError):
    """Files that a run would replace were edited by hand, and no kept patch knows of it.

    Where the lock does not record the package (``is_recorded``), they may have been.
    """

    def __init__(self, paths: tuple[str, ...], *, is_recorded: bool = True) -> None:
        super().__init__(f"edited by hand: {', '.join(map(visible, paths))}")
        self.paths = paths
        self.is_recorded = is_recorded


def write_tree(
    folder: Path,
    files: Mapping[str, bytes],
    *,
    target: str,
    entry: Entry,
    lock_path: Path,
    kept: Mapping[str, str] = _NOTHING,
    discard_edits: bool = False,
    recognise: Recognise = unrecognised,
) -> WriteResult:
    """Make a package folder hold exactly these files beside the user's own, and record it in the lock.

    A folder, link or file that oarlock does not own is never replaced: it ends in an `OarlockError`,
    as does every refusal of the disk, with the old tree and the old lock untouched. So does an edit
    that nothing records (`UnrecordedEditsError`), unless it is to be discarded: then it is saved
    first. ``kept`` maps edited files to the digests that they have with their kept edits; what
    ``recognise`` knows as the work of a formatter or a merge is no edit. Where the lock knows nothing of
    a package that says itself that oarlock wrote it, whatever differs may be an edit.
    """
    made = [parent for parent in (folder.parent, *folder.parent.parents) if not parent.exists()]
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with exclusive(folder.parent, lock_path.parent):
            return _write(
                folder,
                files,
                target,
                entry,
                lock_path,
                kept,
                recognise,
                discard_edits=discard_edits,
            )
    except OSError as error:
        place = error.filename2 or error.filename or folder
        raise OarlockError(
            f"cannot write {visible(str(place))}: {error.strerror}; nothing was changed"
        ) from error
    finally:
        for parent in made:
            with contextlib.suppress(OSError):
                parent.rmdir()  # only if nothing came to stand in it


def prune_lock(lock_path: Path, targets: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Forget all but some targets, and return those forgotten with the folders of their packages."""
    kept = frozenset(targets)
    if set(dict(read_lock(lock_path).targets)) <= kept:
        return ()
    with exclusive(lock_path.parent):
        lock = read_lock(lock_path)
        gone = tuple((name, one.package) for name, one in lock.targets if name not in kept)
        with _prepared(lock_path, lock.without(name for name, _ in gone)) as install:
            install()
    return gone


def _write(
    folder: Path,
    files: Mapping[str, bytes],
    target: str,
    entry: Entry,
    lock_path: Path,
    kept: Mapping[str, str],
    recognise: Recognise,
    *,
    discard_edits: bool,
) -> WriteResult:
    lock = read_lock(lock_path)
    stage = stage_folder(folder)
    former = lock.get(target)
    entries = [
        known
        for known in (former, read_lock(stage / STAGED_ENTRY).get(target))
        if known and known.package == entry.package
    ]
    discard(stage)
    owned = _owned(entries, kept) if entries else _claimed(folder, files)
    plan = _plan(folder, files, owned, recognise)
    if plan.edited and not discard_edits:
        raise UnrecordedEditsError(plan.edited, is_recorded=bool(entries))
    recorded = {*kept, *dict(entry.patched)}
    orphaned = [path for path in _patched(plan, entries) if path not in recorded]
    with _prepared(lock_path, lock.replaced(target, entry)) as install_lock:
        result = WriteResult(
            written=plan.written,
            unchanged=plan.unchanged,
            removed=plan.removed,
            saved=tuple(
                (path, save(lock_path.parent, target, path, plan.replaced[path]))
                for path in sorted({*plan.edited, *orphaned, *plan.disputed})
            ),
            abandoned=former.package if former and former.package != entry.package else "",
        )
        if not (plan.written or plan.removed):
            install_lock()
            return result
        with _staged(stage, Lock(targets=((target, entry),))) as tree:
            written = {path: files[path] for path in plan.written}
            build_tree(tree, folder, written, plan.removed)
            with contextlib.ExitStack() as undoing:
                undo, former_files = commit_tree(tree, folder, written, plan.removed)
                undoing.callback(undo)
                undoing.callback(install_lock())  # at once: a kill in between would part the two
                _refuse_late_edits(former_files, plan)
                undoing.pop_all()
            carry_late_files(tree, folder, (*written, *plan.removed))
    return result


def _owned(entries: Iterable[Entry], kept: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    """Map the paths that are ours to the digests that they have when nobody edited them since.

    Nothing outside the package is ours, whatever a lock says.
    """
    owned: dict[str, frozenset[str]] = {}
    for entry in entries:
        for path, digest in entry.files:
            if is_plain_path(path):
                owned[path] = owned.get(path, frozenset()) | {digest}
        for path, digest in (*entry.patched, *entry.disputed, *kept.items()):
            if path in owned:
                owned[path] |= {digest}
    return owned


def _claimed(folder: Path, files: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """Map the paths that are ours, because the package says so, to no digests: none is recorded."""
    if not claims_package(folder):
        return {}
    marked = (path for path in list_tree(folder) if is_marked(read_regular(folder / path) or b""))
    return dict.fromkeys((*files, *marked), frozenset())


def _patched(plan: _Plan, entries: Iterable[Entry]) -> Iterator[str]:
    """Name the files to be replaced that hold an edit which was kept when they were written."""
    for entry in entries:
        generated = dict(entry.files)
        for path, digest in entry.patched:
            content = plan.replaced.get(path)
            if content is not None and _digest(content) == digest != generated.get(path):
                yield path


def _refuse_late_edits(former_files: Path, plan: _Plan) -> None:
    for path, content in plan.replaced.items():
        if read_regular(former_files / path) != content:
            raise OarlockError(
                f"{visible(path)} was edited while oarlock ran; nothing was changed, so run it again"
            )


@contextlib.contextmanager
def _prepared(path: Path, lock: Lock) -> Iterator[Callable[[], Undo]]:
    """Write a lock beside its place, so that only a rename remains to be done; that gives its undoing."""
    text = format_lock(lock).encode()
    former = read_regular(path)
    if former is not None and with_plain_ends(former) == text:
        yield lambda: _nothing
        return
    prepared = scratch_folder(path.parent) / f"{path.name}.new"
    kept = prepared.with_suffix(".old")

    def install() -> Undo:
        os.replace(prepared, path)
        return path.unlink if former is None else lambda: os.replace(kept, path)

    try:
        prepared.parent.mkdir(exist_ok=True)
        prepared.write_bytes(text)
        if former is not None:
            shutil.copy2(path, kept)
        yield install
    finally:
        with contextlib.suppress(OSError):
            prepared.unlink(missing_ok=True)
            kept.unlink(missing_ok=True)
            prepared.parent.rmdir()


def _nothing() -> None:
    """Undo nothing."""


@contextlib.contextmanager
def _staged(stage: Path, lock: Lock) -> Iterator[Path]:
    """Make a staging folder that knows its lock entry, and give the place of its tree."""
    try:
        stage.mkdir(parents=True)
        (stage / STAGED_ENTRY).write_bytes(format_lock(lock).encode())
        yield stage / "tree"
    finally:
        discard(stage)


def _plan(
    folder: Path,
    files: Mapping[str, bytes],
    owned: Mapping[str, frozenset[str]],
    recognise: Recognise,
) -> _Plan:
    written, unchanged, foreign = [], [], []
    replaced: dict[str, bytes] = {}
    for path, content in sorted(files.items()):
        place = folder / path
        if not has_plain_parents(folder, path):
            foreign.append(f"{path} (behind a link or a file)")
            continue
        actual = read_regular(place)
        if actual is not None and with_plain_ends(actual) == content:
            unchanged.append(path)
            continue
        written.append(path)
        if actual is not None:
            replaced[path] = actual
        if actual is None and os.path.lexists(place):
            foreign.append(f"{path} (not a regular file)")
        elif actual is not None and path not in owned:
            foreign.append(path)
    removed = [path for path in sorted(owned) if path not in files]
    for path in removed:
        actual = read_regular(folder / path) if has_plain_parents(folder, path) else None
        if actual is not None:
            replaced[path] = actual
    if foreign:
        raise OarlockError(_refusal(folder, foreign))
    changed = [path for path in sorted(replaced) if _digest(replaced[path]) not in owned[path]]
    origins = {path: recognise(path, with_plain_ends(replaced[path])) for path in changed}
    return _Plan(
        written=tuple(written),
        unchanged=tuple(unchanged),
        removed=tuple(path for path in removed if path in replaced),
        edited=tuple(path for path in changed if origins[path] is None),
        disputed=tuple(
            path
            for path in changed
            if origins[path] == "merge" and path.endswith(".py") and _has_markers(replaced[path])
        ),
        replaced=replaced,
    )


def _has_markers(content: bytes) -> bool:
    return conflict_marker(content.decode("utf-8", "replace")) is not None


def _digest(content: bytes) -> str:
    return digest_of(with_plain_ends(content))


def _refusal(folder: Path, foreign: list[str]) -> str:
    more = f" and {len(foreign) - _SHOWN} more" if len(foreign) > _SHOWN else ""
    return (
        f"{visible(str(folder))} holds what oarlock did not write: "
        f"{', '.join(foreign[:_SHOWN])}{more}; move it away, or choose another output or package"
    )
