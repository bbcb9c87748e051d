"""Compares a target's package on disk with what its document gives now, and says why they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from generator.cache import Cache
from generator.config import Target
from generator.errors import Diagnostic
from generator.pipeline.rendering import (
    NO_HOSTS,
    PRISTINE,
    Locate,
    Progress,
    Rendered,
    inputs,
    load,
    render_target,
    source_digest,
    with_edits,
)
from generator.tree.compare import (
    Cause,
    Difference,
    Explain,
    compare_tree,
    matches_lock,
    unexplained,
)
from generator.tree.edits import explain_with_edits, with_conflicts
from generator.tree.files import digest_of, read_regular
from generator.tree.lock import Entry, read_lock, relative_folder
from generator.tree.patch_files import patch_digests
from generator.tree.write import locked_entry, prune_lock

if TYPE_CHECKING:
    from generator.causes import Explainer

LockState = Literal["in step", "stale", "missing"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """How a target's package on disk compares with its document.

    ``causes`` name the inputs that are no longer what the lock recorded; ``patches`` the kept patches
    that apply, whose changes count as in step; ``locate`` finds parts of the document. With
    ``is_trusted`` nothing was rendered: all inputs and files still have their digests.
    """

    target: Target
    files: int
    differences: tuple[Difference, ...] = ()
    causes: tuple[Cause, ...] = ()
    lock: LockState = "in step"
    diagnostics: tuple[Diagnostic, ...] = ()
    is_trusted: bool = False
    patches: tuple[str, ...] = ()
    locate: Locate | None = None

    @property
    def is_in_step(self) -> bool:
        """Whether generating again would change nothing that has been generated."""
        return not self.differences and self.lock != "stale"

    @property
    def is_mended_by_generating(self) -> bool:
        """Whether generating again would change something."""
        generated = [each for each in self.differences if not each.is_foreign]
        return bool(generated) or self.lock == "stale"


def check_target(
    target: Target,
    *,
    trust_lock: bool = False,
    cache: Cache | None = None,
    progress: Progress | None = None,
    hosts: frozenset[str] = NO_HOSTS,
) -> Checked:
    """Compare a target's package on disk with what its document gives now.

    With ``trust_lock`` nothing is rendered where every input and every file still has the digest
    that the lock recorded.
    """
    folder = target.folder
    entry = locked_entry(folder, target=target.name, lock_path=target.lock_path)
    if entry and entry.package != relative_folder(folder, target.root):
        entry = None
    locked = entry.on_disk if entry else None
    if trust_lock and entry and locked and matches_lock(folder, locked):
        found = replace(
            inputs(target, _document_digest(target, entry, hosts)),
            files=entry.files,
            patches=patch_digests(target.root, target.name),
            patched=entry.patched,
        )
        if found == entry:
            names = tuple(name for name, _ in entry.patches)
            return Checked(target=target, files=len(locked), is_trusted=True, patches=names)
    rendered = with_edits(render_target(target, cache=cache, progress=progress, hosts=hosts))
    explainer = _explainer(entry, rendered, cache) if entry else None
    explain: Explain = unexplained
    if entry and explainer:
        explain = explain_with_edits(explainer, entry, rendered.entry, rendered.applied)
    differences = compare_tree(folder, rendered.files, locked, explain=explain)
    return Checked(
        target=target,
        files=len(rendered.files),
        differences=with_conflicts(differences, rendered.applied, rendered.files),
        causes=explainer.moved.causes() if explainer else (),
        lock="missing" if entry is None else "in step" if entry == rendered.entry else "stale",
        diagnostics=rendered.diagnostics,
        locate=rendered.locate,
        patches=tuple(name for name, _ in rendered.entry.patches),
    )


def _explainer(entry: Entry, rendered: Rendered, cache: Cache | None) -> Explainer:
    """Gather what tells why files are no longer what the lock recorded."""
    from generator.causes import explainer

    recorded = dict(entry.files)

    def recall(path: str) -> bytes | None:
        digest = recorded.get(path, "")
        content = read_regular(rendered.target.folder / path)
        if content is not None and digest_of(content) == digest:
            return content
        return cache.get(PRISTINE, digest) if cache else None

    return explainer(
        entry,
        rendered.entry,
        document=rendered.document,
        api=rendered.api,
        target=rendered.target,
        files={**rendered.files, **rendered.pristine},
        recall=recall,
        cache=cache,
    )


def _document_digest(target: Target, entry: Entry, hosts: frozenset[str]) -> str:
    """Return the document's digest; its bytes tell where they are those that the lock recorded."""
    if entry.source and entry.source == source_digest(target.spec):
        return entry.document
    return load(target.spec, hosts).digest


def unconfigured_targets(targets: Sequence[Target]) -> tuple[str, ...]:
    """Name the targets that the lock of a configuration records and that it no longer has."""
    recorded = read_lock(targets[0].lock_path).targets
    known = {target.name for target in targets}
    return tuple(name for name, _ in recorded if name not in known)


def forget_unconfigured(targets: Sequence[Target]) -> tuple[tuple[str, Path], ...]:
    """Take those targets out of the lock, and return them with the folders of their packages."""
    root = targets[0].root
    gone = prune_lock(targets[0].lock_path, [target.name for target in targets])
    return tuple((name, root / package) for name, package in gone)
