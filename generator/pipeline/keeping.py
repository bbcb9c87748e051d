"""Keeps what a person changed in generated code: finds edits, makes patches of them, renews and drops patches.

An edit is the difference from the text that was generated. That text is looked for in the old patch, in the cache, in
git's history, and at last in what the document gives now; its digest in the lock tells whether it is the right one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from generator.config.reading import Target, shown_path
from generator.edits.apply import (
    Applied,
    KeptPatch,
    patch_name,
    python_problem,
    read_patches,
)
from generator.edits.git_history import find_content
from generator.edits.patch_files import patch_digests
from generator.edits.patch_text import Patch, format_patch
from generator.edits.store import drop_patches, record, store_patches, with_kept
from generator.errors import OarlockError, visible
from generator.pipeline.by_lock import recorded_entry
from generator.pipeline.rendering import PRISTINE, Rendered, with_edits
from generator.system.cache import Cache
from generator.tree.files import digest_of, has_plain_parents, read_text_file
from generator.tree.lock import Entry

__all__ = [
    "Applied",
    "Kept",
    "KeptPatch",
    "drop_patches",
    "edited_files",
    "keep_files",
    "patch_digests",
    "read_patches",
    "refresh_patches",
]

What = Literal["kept", "renewed", "undone", "known", "unedited"]

_MARKER = re.compile(r"^(?:<{7}|\|{7}|>{7})(?: |$)", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What keeping did to one file.

    ``kept``: it has a new patch; ``renewed``: its patch is another one now; ``undone``: it is as it was
    generated again, so its patch is gone; ``known``: its patch says all; ``unedited``: it has no edit.
    """

    path: str
    what: What
    patch: str = ""


def edited_files(target: Target) -> tuple[str, ...]:
    """Name the generated files that were edited by hand since they were written or kept."""
    entry = recorded_entry(target)
    if entry is None:
        return ()
    contents = {path: _content(target, path) for path in entry.on_disk}
    return tuple(
        path
        for path, content in sorted(contents.items())
        if content is not None and digest_of(content) != entry.on_disk[path]
    )


def keep_files(
    target: Target,
    paths: Iterable[str],
    *,
    render: Callable[[], Rendered],
    cache: Cache | None = None,
    description: str = "",
) -> tuple[Kept, ...]:
    """Make patches of the edits in generated files, or of none of them if one cannot be kept.

    ``paths`` are below the package. ``render`` is called only if what was generated is not remembered.
    """
    entry = recorded_entry(target)
    if entry is None:
        raise OarlockError(
            f"{target.name} is not recorded in the lock: run `oarlock generate` first"
        )
    if entry.disputed:
        raise OarlockError(
            f"{shown_path(target.lock_path)} is in conflict: run `oarlock generate` first"
        )
    patches = read_patches(target.root, target.name)
    kept: list[Kept] = []
    texts: dict[str, str] = {}
    gone: list[KeptPatch] = []
    contents: dict[str, bytes | None] = {}
    named = list(patches)
    for path in sorted(frozenset(paths)):
        edited = _edited(target, path, entry, patches)
        own = [one for one in patches if one.patch.path == path]
        if digest_of(edited.encode()) == dict(entry.files)[path]:
            kept.append(Kept(path=path, what="undone" if own else "unedited"))
            gone += own
            contents[path] = None
            continue
        base = _pristine(target, path, entry, own, cache, render)
        patch = Patch(path=path, base=base, edited=edited, description=description)
        name = own[0].name if own else patch_name(path, named)
        if own:
            patch = replace(patch, description=description or own[0].patch.description)
        if own and own[0].patch == patch:
            kept.append(Kept(path=path, what="known", patch=name))
        else:
            texts[name] = format_patch(patch)
            kept.append(Kept(path=path, what="renewed" if own else "kept", patch=name))
        named.append(KeptPatch(name=name, digest="", patch=patch))
        gone += own[1:]
        contents[path] = edited.encode()
    store_patches(target.root, target.name, texts)
    drop_patches(target.root, target.name, gone)
    names = (one.name for one in gone)
    _record(target, entry, with_kept(entry, texts=texts, gone=names, contents=contents))
    return tuple(kept)


def refresh_patches(rendered: Rendered, names: frozenset[str]) -> Mapping[str, What]:
    """Make patches fit what is generated now, and remove those that it says by itself.

    ``rendered`` has the edits in it. Returns what became of each patch that is not as it was; one in
    conflict is left alone.
    """
    target = rendered.target
    texts: dict[str, str] = {}
    gone: list[KeptPatch] = []
    for one in rendered.applied:
        if one.kept.name not in names or one.is_conflict or one.state == "applies":
            continue
        if one.state == "empty":
            gone.append(one.kept)
            continue
        patch = replace(one.kept.patch, path=one.path, base=one.before, edited=one.text)
        texts[one.kept.name] = format_patch(patch)
    store_patches(target.root, target.name, texts)
    drop_patches(target.root, target.name, gone)
    _record_refreshed(rendered)
    renewed: dict[str, What] = dict.fromkeys(texts, "renewed")
    return {**renewed, **dict.fromkeys((one.name for one in gone), "undone")}


def _record_refreshed(rendered: Rendered) -> None:
    """Record refreshed patches where what the lock says of all else is what is generated now."""
    entry = recorded_entry(rendered.target)
    pristine = replace(rendered, files={**rendered.files, **rendered.pristine})
    new = with_edits(pristine).entry
    if entry is None or entry.on_disk != new.on_disk:
        return
    refreshed = replace(entry, patches=new.patches, patched=new.patched)
    if refreshed == new:
        _record(rendered.target, entry, refreshed)


def _record(target: Target, old: Entry, new: Entry) -> None:
    if new != old:
        record(new, target=target.name, lock_path=target.lock_path)


def _content(target: Target, path: str) -> bytes | None:
    return read_text_file(target.folder / path) if has_plain_parents(target.folder, path) else None


def _edited(target: Target, path: str, entry: Entry, patches: Sequence[KeptPatch]) -> str:
    """Return the text of an edited file, or say why its edit cannot be kept."""
    shown = visible(shown_path(target.folder / path))
    content = _content(target, path)
    files = dict(entry.files)
    if path not in files:
        raise OarlockError(
            f"{shown} {'is not there' if content is None else 'was not generated'}:"
            " there is no edit to keep"
        )
    if content is None:
        raise OarlockError(
            f"{shown} is not there, and oarlock keeps no deletions: "
            "leave the file alone, or change the document or the configuration"
        )
    is_elsewhere = any(one.patch.path not in files for one in patches)
    if is_elsewhere and path in dict(entry.patched) and not _has_patch(path, patches):
        raise OarlockError(
            f"the kept edit of {shown} was made in a file of another name:"
            " run `oarlock patches refresh` first"
        )
    try:
        edited = content.decode()
    except UnicodeDecodeError as error:
        raise OarlockError(f"{shown}: not UTF-8 any more, so its edit cannot be kept") from error
    if marker := _MARKER.search(edited):
        line = edited.count("\n", 0, marker.start()) + 1
        raise OarlockError(f"{shown}:{line}: a conflict is not yet resolved here")
    if problem := python_problem(path, edited):
        line_number, _, message = problem.removeprefix("line ").partition(": ")
        raise OarlockError(f"{shown}:{line_number}: not Python, so not kept: {message}")
    return edited


def _has_patch(path: str, patches: Iterable[KeptPatch]) -> bool:
    return any(one.patch.path == path for one in patches)


def _pristine(
    target: Target,
    path: str,
    entry: Entry,
    own: Iterable[KeptPatch],
    cache: Cache | None,
    render: Callable[[], Rendered],
) -> str:
    """Find the text that was generated, wherever it is still known; its digest tells that it is that."""
    digest = dict(entry.files)[path]
    sources: tuple[Callable[[], bytes | None], ...] = (
        *((lambda one=one: one.patch.base.encode()) for one in own),
        lambda: cache.get(PRISTINE, digest) if cache else None,
        lambda: find_content(target.folder, path, digest),
        lambda: render().files.get(path),
    )
    for source in sources:
        content = source()
        if content is not None and digest_of(content) == digest:
            return content.decode()
    shown = visible(shown_path(target.folder / path))
    raise OarlockError(
        f"cannot keep {shown}: what was generated there is known neither to the cache nor to git, and"
        f" {visible(Path(target.spec).name)} gives another text now. Put back the document that the client was"
        " generated from, keep the edit, and change the document again"
    )
