"""Compares a target's package on disk with what its document gives now, and says why they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from generator.config.reading import Target
from generator.edits.explain import explain_with_edits, with_conflicts
from generator.edits.recognising import recogniser
from generator.options import PackageOptions
from generator.pipeline.by_lock import is_merged, recorded_entry
from generator.pipeline.checked import Checked, LockState
from generator.pipeline.rendering import (
    PRISTINE,
    Rendered,
    recalled,
    render_target,
    with_edits,
)
from generator.pipeline.run import Run
from generator.system.cache import Cache
from generator.tree.compare import Explain, compare_tree, unexplained
from generator.tree.files import digest_of, read_text_file
from generator.tree.lock import Entry
from generator.tree.recorded import claims_package
from generator.tree.write import prune_lock

if TYPE_CHECKING:
    from generator.api.model import Api
    from generator.causes.explain import Evidence


def check_target(target: Target, run: Run) -> Checked:
    """Compare a target's package on disk with what its document gives now."""
    entry = recorded_entry(target)
    locked = entry.on_disk if entry else None
    rendered = with_edits(render_target(target, run))
    evidence = _evidence(entry, rendered, run.cache) if entry else None
    explain: Explain = unexplained
    if entry and evidence:
        from generator.causes.explain import causes_of

        causes = partial(causes_of, evidence=evidence)
        explain = explain_with_edits(causes, entry, rendered.entry, rendered.applied)
    differences = compare_tree(
        target.folder,
        rendered.files,
        locked,
        explain=explain,
        recognise=recogniser(target.folder, entry, rendered.files, partial(recalled, run)),
        is_claimed=claims_package(target.folder),
        own=target.own,
    )
    return Checked(
        target=target,
        files=len(rendered.files),
        differences=with_conflicts(differences, rendered.applied, rendered.files),
        causes=evidence.moved.causes() if evidence else (),
        lock=_lock_state(target, entry, rendered.entry),
        locate=rendered.locate,
        patches=tuple(name for name, _ in rendered.entry.patches),
    )


def _lock_state(target: Target, old: Entry | None, new: Entry) -> LockState:
    if old is None:
        return "missing"
    if is_merged(target, old):
        return "merged"
    if old == new:
        return "in step"
    is_configured_alike = bool(old.settings) and old.settings == new.settings
    alike = replace(
        old,
        tools=new.tools,
        templates=new.templates,
        configuration=new.configuration if is_configured_alike else old.configuration,
    )
    return "other versions" if alike == new else "stale"


def _evidence(entry: Entry, rendered: Rendered, cache: Cache | None) -> Evidence:
    """Gather what tells why files are no longer what the lock recorded."""
    from generator.causes.explain import gather_evidence
    from generator.python.origins import SOURCE_MAP

    return gather_evidence(
        entry,
        rendered.entry,
        document=rendered.document,
        parse=partial(_parse, rendered),
        options=rendered.target.options,
        package=rendered.package,
        source_map=_recorded_content(SOURCE_MAP, entry, rendered.target, cache),
        cache=cache,
    )


def _parse(rendered: Rendered, options: PackageOptions) -> Api:
    """Return what the document of a target describes, of which other options select the operations."""
    from generator.api import parse_api
    from generator.pipeline.reading import selection_of

    selection = selection_of(options)
    if selection == selection_of(rendered.target.options):
        return rendered.api
    return parse_api(rendered.document, skips_unsupported=True, selection=selection)


def _recorded_content(path: str, entry: Entry, target: Target, cache: Cache | None) -> bytes | None:
    """Return what was generated when the lock was written, if the disk or the cache still has it."""
    digest = dict(entry.files).get(path, "")
    content = read_text_file(target.folder / path)
    if content is not None and digest_of(content) == digest:
        return content
    return cache.get(PRISTINE, digest) if cache else None


def forget_unconfigured(targets: Sequence[Target]) -> tuple[tuple[str, Path], ...]:
    """Take those targets out of the lock, and return them with the folders of their packages."""
    root = targets[0].root
    gone = prune_lock(targets[0].lock_path, [target.name for target in targets])
    return tuple((name, root / package) for name, package in gone)
