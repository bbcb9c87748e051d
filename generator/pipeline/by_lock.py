"""Answers by the lock alone whether a target is in step: nothing is rendered, compared or written.

An unchanged check must not load what renders, so this module and what it imports only read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from generator.config.reading import Target
from generator.edits.patch_files import patch_digests
from generator.pipeline.checked import Checked
from generator.pipeline.inputs import inputs, source_digest
from generator.pipeline.run import Run
from generator.tree.lock import Entry, read_lock, relative_folder
from generator.tree.recorded import locked_entry, matches_lock, stage_folder

_SOURCE_MAP = "sourcemap.json"


def check_by_lock(target: Target, run: Run) -> Checked | None:
    """Find a target in step where every input and every file still has the digest that the lock recorded.

    None where that is not so, which is for a rendering to explain.
    """
    entry = recorded_entry(target)
    locked = entry.on_disk if entry else {}
    if not entry or not locked or is_merged(target, entry):
        return None
    if not matches_lock(target.folder, locked, target.own):
        return None
    found = replace(
        inputs(target, _document_digest(target, entry, run)),
        files=entry.files,
        patches=patch_digests(target.root, target.name),
        patched=entry.patched,
    )
    if found != entry:
        return None
    names = tuple(name for name, _ in entry.patches)
    return Checked(target=target, files=len(locked), is_trusted=True, patches=names)


def is_unchanged(target: Target, run: Run) -> bool:
    """Tell whether generating a target would give what is there, as digests of inputs and files say.

    A document that is one file and has other bytes is not read for that: it has to be read anyway.
    """
    if stage_folder(target.folder).exists():
        return False  # a run was killed here, and the next one cleans up
    entry = recorded_entry(target)
    if entry is None or (entry.source and entry.source != source_digest(target)):
        return False
    return check_by_lock(target, run) is not None


def has_left_out(folder: Path) -> bool:
    """Tell whether a package lacks operations that cannot be generated, as its source map says."""
    try:
        return b'"rule": "unsupported-operation"' in (folder / _SOURCE_MAP).read_bytes()
    except OSError:
        return True


def is_merged(target: Target, entry: Entry) -> bool:
    """Tell whether a merge left the lines of both sides in the lock."""
    return bool(entry.disputed) or read_lock(target.lock_path).has_markers


def recorded_entry(target: Target) -> Entry | None:
    """Return what the lock records of a target in the folder that it has now."""
    entry = locked_entry(
        target.folder, target=target.name, lock_path=target.lock_path, own=target.own
    )
    is_here = entry and entry.package == relative_folder(target.folder, target.root)
    return entry if is_here else None


def unconfigured_targets(targets: Sequence[Target]) -> tuple[str, ...]:
    """Name the targets that the lock of a configuration records and that it no longer has."""
    recorded = read_lock(targets[0].lock_path).targets
    known = {target.name for target in targets}
    return tuple(name for name, _ in recorded if name not in known)


def _document_digest(target: Target, entry: Entry, run: Run) -> str:
    """Return the document's digest; its bytes tell where they are those that the lock recorded."""
    if entry.source and entry.source == source_digest(target):
        return entry.document
    from generator.spec import load_document

    document = load_document(
        target.spec,
        allow_remote=run.hosts | target.allow_remote,
        root=target.spec_root,
        skips_gaps=True,
        overlays=target.overlays,
    )
    return document.digest
