"""Changes the patches of a target, and the lock with them.

The patches are written first. A run that is killed in between leaves a patch that the lock does not know, and the
next run reads the patch.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from generator.edits.apply import KeptPatch
from generator.edits.patch_files import SIZE_LIMIT, patch_folder
from generator.errors import OarlockError, visible
from generator.tree.discarded import save
from generator.tree.files import digest_of, has_plain_parents, write_whole
from generator.tree.guard import exclusive
from generator.tree.lock import Entry, format_lock, read_lock


def store_patches(root: Path, target: str, texts: Mapping[str, str]) -> None:
    """Write patches by their names, each whole or not at all."""
    folder = patch_folder(root, target)
    for name, text in sorted(texts.items()):
        if len(text.encode()) > SIZE_LIMIT:
            raise OarlockError(
                f"{name} would have more than {SIZE_LIMIT:,} bytes: too long an edit"
            )
        if not has_plain_parents(root, (folder / name).relative_to(root).as_posix()):
            raise OarlockError(
                f"{visible(str(folder))} is behind a link; oarlock writes through none"
            )
    with exclusive(root), _explained(folder):
        for name, text in sorted(texts.items()):
            write_whole(folder / name, text.encode())


def drop_patches(root: Path, target: str, patches: Iterable[KeptPatch]) -> dict[str, str]:
    """Remove patches, and return for each name where its text is saved, relative to the root."""
    folder = patch_folder(root, target)
    saved = {}
    with exclusive(root), _explained(folder):
        for kept in patches:
            place = folder / kept.name
            saved[kept.name] = save(root, target, kept.name, place.read_bytes())
            place.unlink()
    return saved


def record(entry: Entry, *, target: str, lock_path: Path) -> None:
    """Put an entry into the lock."""
    with exclusive(lock_path.parent), _explained(lock_path):
        text = format_lock(read_lock(lock_path).replaced(target, entry))
        write_whole(lock_path, text.encode())


def with_kept(
    entry: Entry,
    *,
    texts: Mapping[str, str],
    gone: Iterable[str],
    contents: Mapping[str, bytes | None],
) -> Entry:
    """Return an entry that knows of patches that were written and removed, and of what they made.

    ``contents`` maps the edited paths to their content, None for those that have no edit any more.
    """
    patches = {name: digest for name, digest in entry.patches if name not in frozenset(gone)}
    patches |= {name: digest_of(text.encode()) for name, text in texts.items()}
    patched = {path: digest for path, digest in entry.patched if path not in contents}
    patched |= {
        path: digest_of(content) for path, content in contents.items() if content is not None
    }
    return replace(
        entry, patches=tuple(sorted(patches.items())), patched=tuple(sorted(patched.items()))
    )


@contextlib.contextmanager
def _explained(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        failed = error.filename2 or error.filename or place
        raise OarlockError(f"cannot write {visible(str(failed))}: {error.strerror}") from error
