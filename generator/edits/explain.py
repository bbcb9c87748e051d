"""Explains differences of a tree by kept edits: which differences an edit accounts for, and which stay open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.tree.compare import Cause, Difference, Explain
from generator.tree.files import digest_of
from generator.tree.lock import Entry

if TYPE_CHECKING:
    from generator.edits.apply import Applied

_OTHER_PATCHES = Cause(kind="edited", detail="its kept patch is not what the lock recorded")


def explain_with_edits(
    explain: Explain, old: Entry, new: Entry, applied: Sequence[Applied]
) -> Explain:
    """Tell what moved a file's generated content, and whether its kept edits moved."""
    before, after = dict(old.files), dict(new.files)
    known = frozenset(old.patches)
    moved = {one.path for one in applied if (one.kept.name, one.kept.digest) not in known}
    if known - {(one.kept.name, one.kept.digest) for one in applied}:
        moved |= dict(old.patched).keys() - dict(new.patched).keys()

    def causes(path: str) -> tuple[Cause, ...]:
        found = explain(path) if before.get(path) != after.get(path) else ()
        return (*found, _OTHER_PATCHES) if path in moved else found

    return causes


def with_conflicts(
    differences: Iterable[Difference], applied: Iterable[Applied], files: Mapping[str, bytes]
) -> tuple[Difference, ...]:
    """Add the kept edits that no longer apply: their files are out of step whatever is on disk."""
    found = {difference.path: difference for difference in differences}
    for one in applied:
        if not one.is_conflict:
            continue
        path = one.path or one.kept.patch.path
        cause = Cause(kind="conflict", detail=one.kept.name)
        known = found.get(path)
        if known is not None:
            found[path] = replace(known, causes=(*known.causes, cause))
        elif path in files:
            content = files[path]
            found[path] = Difference(
                path=path, kind="changed", causes=(cause,), expected=content, actual=content
            )
        else:
            found[path] = Difference(path=path, kind="extra", causes=(cause,))
    return tuple(found[path] for path in sorted(found))


def edited_digests(applied: Iterable[Applied]) -> dict[str, str]:
    """Return the digests that edited files had when their edits were kept, by their paths."""
    patches = (one.kept.patch for one in applied)
    return {patch.path: digest_of(patch.edited.encode()) for patch in patches}
